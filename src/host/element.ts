import { addressOf, ATTRIBUTES } from './address.ts';
import { follow } from './follow.ts';

/** Height of a frame until it says its own, in pixels. */
const FIRST = 480;

/**
 * The element <declaration-figure>. What stands between its tags (a link, a picture) is seen until it works, and
 * where it cannot.
 *
 * @param site address of the site's root, with a slash at its end
 */
export const figureElement = (site: string) =>
  class extends HTMLElement {
    static observedAttributes = ATTRIBUTES;

    #stop = () => {};

    connectedCallback(): void {
      this.#show();
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (this.isConnected && before !== after) this.#show();
    }

    disconnectedCallback(): void {
      this.#stop();
    }

    #show(): void {
      this.#stop();
      try {
        const frame = document.createElement('iframe');
        frame.src = addressOf((name) => this.getAttribute(name), site);
        frame.title = this.getAttribute('label') ?? this.textContent.trim();
        frame.loading = 'lazy';
        frame.height = String(FIRST);
        // Properties, not a style attribute: that one would need a hole in the policy of the page.
        Object.assign(frame.style, { display: 'block', inlineSize: '100%', border: '0' });
        (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
        this.style.display = 'block';
        this.#stop = follow(frame);
      } catch (error) {
        // What stands between the tags is still there.
        console.error(`declaration-figure: ${(error as Error).message}`);
      }
    }
  };
