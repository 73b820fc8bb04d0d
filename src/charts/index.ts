import type { Component } from 'svelte';
import type { Form } from '../model/schema.ts';
import type { ChartProps } from './chart.ts';
import Nested from './nested/Nested.svelte';
import Open from './open/Open.svelte';
import Periods from './periods/Periods.svelte';
import Tiles from './tiles/Tiles.svelte';
import Units from './units/Units.svelte';

/** Chart component of each form in views.json. */
export const charts: Record<Form, Component<ChartProps>> = {
  units: Units,
  tiles: Tiles,
  nested: Nested,
  open: Open,
  periods: Periods,
};
