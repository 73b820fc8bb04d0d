import type { TeachData } from '../../../contract/teach.ts';
import { formatQuery } from '../../../model/own-lesson/address.ts';
import { SLIDE_MINUTES, type Item } from '../../../model/own-lesson/own-lesson.ts';
import { isWhole, lessonOf, moved, rowOf, rowsOf, totalOf, type Row } from './rows.ts';

/** The plan that a teacher composes. */
export class Plan {
  readonly #data: TeachData;
  #slides = 0;
  rows = $state.raw<readonly Row[]>([]);
  readonly lesson = $derived.by(() => lessonOf(this.rows, this.#data.steps, this.#data.declaration));
  readonly total = $derived(totalOf(this.rows));
  /** Query of the lesson; '' for the one that the site offers. */
  readonly query = $derived.by(() =>
    isWhole(this.lesson, this.#data.steps) ? '' : formatQuery(this.lesson),
  );

  constructor(data: TeachData) {
    this.#data = data;
    this.rows = data.steps.map((step) => rowOf(step));
  }

  readonly #newKey = (): string => `slide-${String((this.#slides += 1))}`;

  /** Shows the steps and slides of a lesson; steps that it leaves out stay in the list. */
  take(items: readonly Item[]): void {
    this.rows = rowsOf(items, this.#data.steps, this.#newKey);
  }

  /** Chooses steps, and keeps the slides at the end, and what was changed. */
  choose(ids: readonly string[]): void {
    const rows = this.rows;
    const steps = rowsOf(
      ids.map((id) => ({ id })),
      this.#data.steps,
      this.#newKey,
    ).map((row) => ({ ...row, ...rows.find(({ key }) => key === row.key), isShown: row.isShown }));
    this.rows = [...steps, ...rows.filter(({ slide }) => slide)];
  }

  change(key: string, part: Partial<Row>): void {
    this.rows = this.rows.map((row) => (row.key === key ? { ...row, ...part } : row));
  }

  /** Moves a row by one. Returns its new position, from 1. */
  move(key: string, by: -1 | 1): number {
    this.rows = moved(this.rows, key, by);
    return this.rows.findIndex((row) => row.key === key) + 1;
  }

  /** Adds a slide at the end, and returns its key. */
  add(): string {
    const key = this.#newKey();
    const slide = { title: '', text: '' };
    this.rows = [...this.rows, { key, isShown: true, minutes: SLIDE_MINUTES, notes: '', slide }];
    return key;
  }

  remove(key: string): void {
    this.rows = this.rows.filter((row) => row.key !== key);
  }
}
