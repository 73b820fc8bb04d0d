import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { viewsInTextOrder } from '../../figure/views.ts';
import { neighboursOf } from './neighbours.ts';

const views = viewsInTextOrder(declaration, 'fr').map(({ view }) => view);
const idsOf = (i: number) => neighboursOf(views[i]!, declaration, 'fr').map(({ id, view }) => [id, view.id]);

describe('neighboursOf(view, declaration, lang)', () => {
  it('gives the views before and after it in the text', () => {
    expect(idsOf(1)).toEqual([
      ['previous', views[0]?.id],
      ['next', views[2]?.id],
    ]);
  });

  it('gives one at either end', () => {
    expect([idsOf(0), idsOf(views.length - 1)]).toEqual([
      [['next', views[1]?.id]],
      [['previous', views.at(-2)?.id]],
    ]);
  });
});
