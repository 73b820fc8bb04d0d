import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeclarationFile, Figure, StatedFigure, View } from '../src/model/schema.ts';
import { declarationFolder } from '../tools/declaration-folder.ts';

/** A view as the peers draw it: a title, and a bar with its value for each stated figure. */
export interface BarChart {
  title: string;
  bars: { label: string; value: number; text: string }[];
}

export interface Subject {
  /** The original language, whose pages are measured. */
  language: string;
  /** All languages of the text. */
  languages: string[];
  /** The view with the most figures. */
  view: string;
  /** Charts of this view, and of all views. */
  one: BarChart[];
  five: BarChart[];
}

/** Reads the subject of the measurements from the declaration of the site. */
export function readSubject(root: string): Subject {
  const folder = declarationFolder(join(root, 'data'), process.env.DECLARATION);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { originalLanguage: language } = read('declaration.json') as DeclarationFile;
  const languages = readdirSync(folder).flatMap((file) => /^text\.(.+)\.txt$/.exec(file)?.[1] ?? []);
  const { figures } = read('figures.json') as { figures: Figure[] };
  const { views } = read('views.json') as { views: View[] };
  const format = new Intl.NumberFormat(language);
  const charts = views.map(({ id, title, panels }) => {
    const ids = panels.flatMap((panel) => panel.figures);
    const stated = ids.flatMap((wanted) =>
      figures.filter((figure): figure is StatedFigure => figure.id === wanted && 'quotedFrom' in figure),
    );
    return {
      id,
      title: title[language] ?? id,
      bars: stated.map(({ id: figure, value, shortLabel }) => ({
        label: shortLabel[language] ?? figure,
        value,
        text: format.format(value),
      })),
    };
  });
  const [most] = charts.toSorted((a, b) => b.bars.length - a.bars.length);
  if (!most) throw new Error(`${folder}/views.json has no view to be measured`);
  const bare = ({ title, bars }: BarChart): BarChart => ({ title, bars });
  return { language, languages, view: most.id, one: [bare(most)], five: charts.map(bare) };
}
