import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { coloursOf, painted } from '../tools/pictures/colours.ts';
import { pageSheet } from '../tools/pictures/page-sheet.ts';
import { raster } from '../tools/pictures/raster.ts';
import { advancesOf } from '../tools/pictures/advances.ts';
import { loadFaces, typesetter } from '../tools/pictures/typesetter.ts';
import { viewSheet } from '../tools/pictures/view-sheet.ts';
import { SHAPES, type Shape } from '../src/export/picture-file.ts';
import { isStated } from '../src/model/schema.ts';
import { pictures } from '../src/site/picture.ts';
import widths from '../src/charts/marks/advance-widths.json';
import { textWidth } from '../src/charts/marks/text-width.ts';
import { declaration } from './declaration.ts';
import { approved } from './approved.ts';

const source = join(import.meta.dirname, '../src');
const faces = await loadFaces(join(source, 'styles/fonts'));
const css = readFileSync(join(source, 'styles/theme.css'), 'utf8');
const siteUrl = 'https://example.org/declaration/';
const studio = { faces, colours: coloursOf(css, 'light'), siteUrl };
const { views, pages } = pictures(declaration, '1.2.3');
const shapes = Object.keys(SHAPES) as Shape[];

/** Counts the marks in a drawing: tile squares, or the starts of dots. */
const marksIn = (svg: string) => (svg.match(/h0(?=m|M|")/g) ?? []).length;

describe.each(views)('the picture of $name in $lang', (view) => {
  it.each(shapes)('%s: holds every mark of a counted person or officer, whole', (shape) => {
    const { panels = [] } = declaration.views.find(({ id }) => id === view.name) ?? {};
    const dots = panels
      .filter(({ form }) => form !== 'tiles' && form !== 'periods')
      .flatMap(({ figures }) => figures)
      .flatMap((id) => declaration.figures.filter(isStated).filter((figure) => figure.id === id))
      .filter(({ relation }) => relation?.type !== 'part-of')
      .reduce((sum, { value }) => sum + value, 0);
    expect(marksIn(viewSheet(view, shape, studio))).toBe(dots);
  });

  it.each(shapes)(
    '%s: stands alone: no text that needs a font, no variable, no pattern, no address',
    (shape) => {
      const svg = viewSheet(view, shape, studio);
      expect(svg).not.toMatch(/<text|var\(|<pattern|url\(|NaN|undefined|<a /);
    },
  );

  it('says its title and, for those who do not see it, whose claim it is and what it shows', () => {
    const svg = new JSDOM(viewSheet(view, 'wide', studio), { contentType: 'image/svg+xml' }).window.document;
    expect(svg.querySelector('title')?.textContent).toBe(view.title);
    expect(svg.querySelector('desc')?.textContent).toContain(declaration.about.title[view.lang]);
    expect(svg.documentElement.getAttribute('role')).toBe('img');
  });

  it('shows our arithmetic only where it is asked for', () => {
    const [without, withDerived] = [false, true].map((isShown) => viewSheet(view, 'wide', studio, isShown));
    expect(without === withDerived).toBe(!view.hasDerived);
    expect(without).not.toContain('stroke-dasharray="4 3"');
  });

  it('looks as approved', async () => {
    await approved(`${view.name}-${view.lang}`, await raster(viewSheet(view, 'wide', studio), 600, null));
  });
});

it.each(['square', 'card'] as const)('the shape "%s" looks as approved in the dark', async (shape) => {
  const [view] = views;
  const dark = { ...studio, colours: coloursOf(css, 'dark') };
  await approved(`dark-${shape}`, await raster(viewSheet(view!, shape, dark, true), 540, null));
});

it('the card of a page looks as approved', async () => {
  await approved('page', await raster(pageSheet(pages[0]!, studio), 600, null));
});

it('a picture that changed is not taken for the approved one', async () => {
  const [view] = views;
  const other = PNG.sync.read(
    Buffer.from(await raster(viewSheet({ ...view!, title: `${view!.title}.` }, 'wide', studio), 600, null)),
  );
  const own = PNG.sync.read(Buffer.from(await raster(viewSheet(view!, 'wide', studio), 600, null)));
  expect(pixelmatch(own.data, other.data, undefined, own.width, own.height)).toBeGreaterThan(0);
});

describe('typesetter', () => {
  const style = { face: 'sans', size: 20 } as const;

  it('sets the narrow no-break space of French numbers as a space, not as a box', () => {
    const type = typesetter(faces);
    expect(type.line('2\u202f700', style, 0, 0).match(/<use/g)).toHaveLength(4);
    expect(type.width('2\u202f700', style)).toBeGreaterThan(type.width('2700', style));
  });

  it('breaks lines at spaces, and never inside a number', () => {
    expect(typesetter(faces).lines('plus de 2\u202f700 personnes', style, 90)).toEqual([
      'plus de',
      '2\u202f700',
      'personnes',
    ]);
  });

  it('takes a letter from the next font of the face that has it', () => {
    const line = typesetter(faces).line('Łodź', style, 0, 0);
    expect(line.match(/#sans-400-1-/g)).toHaveLength(2);
    expect(line.match(/#sans-400-\d+"/g)).toHaveLength(2);
  });

  it('turns a line back in its place where the picture is turned over', () => {
    const type = typesetter(faces, true);
    const width = String(Number(type.width('Paris', style).toFixed(2)));
    expect(type.line('Paris', style, 10, 5)).toContain(
      `translate(${String(10 + Number(width))} 5) scale(-0.02 -0.02)`,
    );
  });

  it('throws for a letter that the fonts do not have, and names it', () => {
    expect(() => typesetter(faces).line('漢', style, 0, 0)).toThrow('no letter U+6f22');
  });
});

it('painted(markup, values) throws for a variable that has no value, and names it', () => {
  expect(() => painted('<path fill="var(--nothing)"/>', new Map())).toThrow('"--nothing"');
});

it('loadFaces(folder) throws for a folder that is missing, or has no fonts, and names it', async () => {
  await expect(loadFaces('src/nowhere')).rejects.toThrow('src/nowhere: no such folder of fonts');
  await expect(loadFaces(source)).rejects.toThrow(`${source}: expected serif.woff2`);
});

it('the table of widths is what the fonts say', () => {
  expect(widths).toEqual(advancesOf(faces));
});

describe('textWidth(text, size, face)', () => {
  const WORDS = 'plus de 2\u202f700 personnes éloignées, “around 7,000”';

  it('is as wide as the typesetter sets the words, but for kerning', () => {
    const set = typesetter(faces).width(WORDS, { face: 'sans', size: 14, weight: 600 });
    expect(Math.abs(textWidth(WORDS, 14, 'sans-600') / set - 1)).toBeLessThan(0.01);
  });

  it('takes a letter that the table does not have for an "n"', () => {
    expect(textWidth('漢', 10, 'sans')).toBe(textWidth('n', 10, 'sans'));
  });
});
