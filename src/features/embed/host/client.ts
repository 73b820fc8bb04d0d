/**
 * The script of host pages: defines <declaration-figure view="…" lang="…">, and fits frames of this site to
 * the height of their content. A classic script; it writes no markup and no style attribute, so that a strict
 * Content-Security-Policy needs to allow only this script and frames of this site.
 */
import { figureElement } from './element.ts';
import { follow } from './follow.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement))
  throw new Error('declaration-figure: not loaded as a classic script');

/** Root of the site: the folder of this script, without the `v/<hash>/` of a frozen copy. */
const site = new URL('./', script.src).href.replace(/v\/[0-9a-f]{12}\/$/, '');
const NAME = 'declaration-figure';

// A page may include the script more than once.
if (!customElements.get(NAME)) customElements.define(NAME, figureElement(site));

/** Follows the height of the frames of this site that are in the page without the element. */
function followFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) if (frame.src.startsWith(site)) follow(frame);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', followFrames);
else followFrames();
