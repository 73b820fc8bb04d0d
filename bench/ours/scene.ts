import { HEIGHT, WIDTH } from '../units/layouts.js';
import { RADIUS } from '../../src/charts/marks/radius.ts';
import { COLOUR, type Block } from './rest.ts';

const SVG = 'http://www.w3.org/2000/svg';

function add(parent: Element, name: string, attributes: Record<string, string | number>): Element {
  const element = parent.appendChild(document.createElementNS(SVG, name));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Lays out a scene as the stage of the reading page holds it, unseen: its drawing has a path for each block. */
export function sceneOf(place: HTMLElement, blocks: readonly Block[], size: number): HTMLElement {
  const scene = place.appendChild(document.createElement('div'));
  scene.style.cssText = 'position: absolute; top: 0; left: 0; visibility: hidden';
  const svg = add(scene, 'svg', { width: WIDTH, height: HEIGHT });
  for (const { points, left } of blocks) {
    const block = add(svg, 'g', {});
    const pattern = add(add(block, 'defs', {}), 'pattern', { width: size, height: size });
    add(pattern, 'circle', { fill: COLOUR, r: size * RADIUS });
    const corners = points.map(([x, y]) => `${String(left + x * size)},${String(y * size)}`);
    add(block, 'path', { class: 'field', d: `M${corners.join('L')}Z` });
  }
  return scene;
}
