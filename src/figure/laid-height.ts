import { render } from 'svelte/server';
import { charts } from '../charts/index.ts';
import Ribbon from '../charts/ribbon/Ribbon.svelte';
import type { Panel } from './panel.ts';
import { roomOf } from './room-of.ts';

/** Distance from a drawing to its ribbon (LivePanel.svelte), in pixels. */
const APART = 12;

/**
 * Returns the height of a panel when it is laid out in the browser, without our arithmetic, in CSS pixels.
 *
 * @param width of its container
 */
export function laidHeight({ id, form, figures, time }: Panel, width: number): number {
  const room = roomOf(width, 1, 16);
  const bodies = [render(charts[form], { props: { id, figures, derivedFigures: [], room } }).body];
  if (time) bodies.push(render(Ribbon, { props: { figures, time, room } }).body);
  const heights = bodies.join('').matchAll(/<svg class="drawn[^>]* height="([\d.]+)"/g);
  return [...heights].reduce((sum, [, height]) => sum + Number(height), time ? APART : 0);
}
