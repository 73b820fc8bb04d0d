import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { StatedFigure } from '../../model/schema.ts';
import type { PageData } from '../../contract/page-data.ts';
import { Session } from '../../interaction/session.ts';
import Chosen from './Chosen.svelte';

const figure: StatedFigure = {
  id: 'present',
  value: 7000,
  unit: 'person',
  magnitudeStatus: '~',
  kind: 'stock',
  observationDate: null,
  temporalCoverage: null,
  periodBasis: 'unstated',
  actor: null,
  relation: null,
  quotedFrom: { fr: { segment: 's2-c3', prefix: 'environ ', exact: '7.000 migrants' } },
  label: { fr: 'personnes présentes' },
  shortLabel: { fr: 'personnes' },
};

const page: PageData = {
  lang: 'fr',
  languages: ['fr'],
  names: { fr: 'français' },
  root: '../',
  declaration: 'x',
  figures: '',
  lateStyles: '',
  words: {
    'chosen.name': 'Nombre choisi',
    'chosen.toText': 'Voir dans le texte',
    'chosen.toChart': 'Voir le graphique',
    'chosen.close': 'Fermer',
  } as PageData['words'],
  places: { present: 'section 2, point 3' },
};

function shown(chosen: string | undefined) {
  const session = new Session({ page: 'reading', lang: 'fr', ...(chosen && { figure: chosen }) });
  const onshow = vi.fn();
  const onclose = vi.fn();
  render(Chosen, { session, figures: [figure], page, onshow, onclose });
  return { session, onshow, onclose };
}

describe('Chosen', () => {
  it('shows nothing while nothing is chosen, and nothing for a figure that is not there', () => {
    shown(undefined);
    shown('absent');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('quotes the words with their qualifier, and says where they stand', () => {
    shown('present');
    const bar = screen.getByRole('complementary', { name: 'Nombre choisi' });
    expect(bar.querySelector('q')?.textContent).toBe('environ 7.000 migrants');
    expect(bar.textContent).toContain('section 2, point 3');
  });

  it('leads to the words and to the chart', () => {
    const { onshow } = shown('present');
    screen.getByRole('button', { name: 'Voir dans le texte' }).click();
    screen.getByRole('button', { name: 'Voir le graphique' }).click();
    expect(onshow.mock.calls).toEqual([
      ['present', 'text'],
      ['present', 'chart'],
    ]);
  });

  it('is closed by its button, and follows the session', async () => {
    const { session, onclose } = shown('present');
    screen.getByRole('button', { name: 'Fermer' }).click();
    expect(onclose).toHaveBeenCalledOnce();
    session.route = { page: 'reading', lang: 'fr' };
    await tick();
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
