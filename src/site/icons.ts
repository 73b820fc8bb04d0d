/**
 * Icons of the site on a home screen, drawn at build from static/icon.svg. Sizes are in pixels; `margin` is a
 * share of the drawing's side. A mask may cut a maskable icon down to a circle of 80%.
 */
export const ICONS = [
  { path: 'icons/192.png', size: 192, margin: 0.125, purpose: 'any' },
  { path: 'icons/512.png', size: 512, margin: 0.125, purpose: 'any' },
  { path: 'icons/masked.png', size: 512, margin: 0.3, purpose: 'maskable' },
] as const;
