/**
 * What other people's pages load: <declaration-figure view="…" lang="…">, and frames of this site that follow the
 * height of what they show. A classic script; it writes no markup and no style attribute, so that a strict
 * Content-Security-Policy around it needs to allow no more than this script and frames of this site.
 */
import { figureElement } from './element.ts';
import { follow } from './follow.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement))
  throw new Error('declaration-figure: not loaded as a classic script');

/** Where this script stands is where the site begins; a copy that was set aside stands in a folder of it. */
const site = new URL('./', script.src).href.replace(/v\/[0-9a-f]{12}\/$/, '');
const NAME = 'declaration-figure';

// A page may well include the script more than once.
if (!customElements.get(NAME)) customElements.define(NAME, figureElement(site));

/** Frames that stand in the page without the element. */
function followFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) if (frame.src.startsWith(site)) follow(frame);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', followFrames);
else followFrames();
