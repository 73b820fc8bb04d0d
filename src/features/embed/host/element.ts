import { addressOf, ATTRIBUTES } from './address.ts';
import { follow } from './follow.ts';

/** Height of a frame until it says its own, in pixels. */
const FIRST = 480;

/** Milliseconds after loading in which a figure says its height; what does not is none, but an error page. */
const PATIENCE = 10_000;

/** What a frame is called for those who do not see it. */
const nameOf = (element: HTMLElement): string =>
  element.getAttribute('label') ||
  element.textContent.trim() ||
  element.querySelector('img')?.alt ||
  (element.getAttribute('view') ?? '');

/** A sheet that a page's policy does not ask about, and that its own rules come before. */
function sheet(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(':host { display: block } :host([hidden]) { display: none }');
  return styles;
}

/**
 * The element <declaration-figure>. What stands between its tags (a link, a picture) is seen until it works, and
 * where it cannot.
 *
 * @param site address of the site's root, with a slash at its end
 */
export const figureElement = (site: string) =>
  class extends HTMLElement {
    static observedAttributes = ATTRIBUTES;

    #isShown = false;
    #stop = () => {};

    connectedCallback(): void {
      this.#isShown = true;
      this.#show();
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (this.#isShown && before !== after) this.#show();
    }

    disconnectedCallback(): void {
      this.#isShown = false;
      this.#stop();
    }

    #show(): void {
      try {
        const address = addressOf((name) => this.getAttribute(name), site);
        this.#stop();
        this.#open(address);
      } catch (error) {
        // What is seen stays: what stands between the tags, or the figure before.
        console.error(`declaration-figure: ${(error as Error).message}`);
      }
    }

    #open(address: string): void {
      const frame = document.createElement('iframe');
      // The site is not told on whose page it is read.
      frame.referrerPolicy = 'no-referrer';
      frame.src = address;
      const name = () => {
        frame.title = nameOf(this);
      };
      name();
      // What stands between the tags may not have been read yet.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', name, { once: true });
      frame.loading = 'lazy';
      frame.height = String(FIRST);
      // Properties, not a style attribute: that one would need a hole in the policy of the page.
      Object.assign(frame.style, {
        display: 'block',
        inlineSize: '100%',
        border: '0',
        boxSizing: 'content-box',
      });
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet()];
      root.replaceChildren(frame);

      const giveUp = () => {
        this.#stop();
        root.replaceChildren(document.createElement('slot'));
      };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const refused = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
        const isOurs = effectiveDirective === 'frame-src' && address.startsWith(blockedURI);
        if (isOurs && disposition === 'enforce') giveUp();
      };
      let unfollow = () => {};
      frame.addEventListener(
        'load',
        () => {
          timer = setTimeout(giveUp, PATIENCE);
          unfollow = follow(frame, () => clearTimeout(timer));
        },
        { once: true },
      );
      document.addEventListener('securitypolicyviolation', refused);
      this.#stop = () => {
        clearTimeout(timer);
        unfollow();
        document.removeEventListener('securitypolicyviolation', refused);
      };
    }
  };
