/**
 * The pictures of the site on a home screen, drawn by the build from static/icon.svg. Sizes are in pixels; `margin` is
 * a share of the drawing's side. What is masked may lose all but a circle of 80%.
 */
export const ICONS = [
  { path: 'icons/192.png', size: 192, margin: 0.125, purpose: 'any' },
  { path: 'icons/512.png', size: 512, margin: 0.125, purpose: 'any' },
  { path: 'icons/masked.png', size: 512, margin: 0.3, purpose: 'maskable' },
] as const;
