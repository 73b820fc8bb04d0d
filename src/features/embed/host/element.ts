import { addressOf, ATTRIBUTES } from './address.ts';
import { follow } from './follow.ts';

/** Height of a frame until it reports its own, in pixels. */
const FIRST = 480;

/** Milliseconds after loading in which a figure must report its height; an error page reports none. */
const PATIENCE = 10_000;

/** Returns the accessible name of the frame. */
const nameOf = (element: HTMLElement): string =>
  element.getAttribute('label') ||
  element.textContent.trim() ||
  element.querySelector('img')?.alt ||
  (element.getAttribute('view') ?? '');

/** Creates a style sheet that the page's policy does not restrict and its own rules override. */
function sheet(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(':host { display: block } :host([hidden]) { display: none }');
  return styles;
}

/**
 * Returns the class of the element <declaration-figure>. Its content (a link, a picture) is visible until the
 * frame replaces it, and if the figure cannot be shown.
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
        // The element still shows its content, or the previous figure.
        console.error(`declaration-figure: ${(error as Error).message}`);
      }
    }

    #open(address: string): void {
      const frame = document.createElement('iframe');
      // The site must not learn the address of the host page.
      frame.referrerPolicy = 'no-referrer';
      frame.src = address;
      const name = () => {
        frame.title = nameOf(this);
      };
      name();
      // The content of the element may not have been parsed yet.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', name, { once: true });
      frame.loading = 'lazy';
      frame.height = String(FIRST);
      // Properties, not a style attribute, which the page's policy would have to allow.
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
