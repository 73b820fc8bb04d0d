import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deckFile } from '../../src/export/slides/deck-file.ts';
import type { DeckColours } from '../../src/export/slides/skeleton.ts';
import { writeDeck } from '../../src/export/slides/write.ts';
import type { LessonSlides } from '../../src/features/lesson/slides/lesson-slides.ts';
import type { Site } from '../../src/site/site.ts';
import { coloursOf } from '../pictures/colours.ts';
import { slidePicture } from '../pictures/slide-picture.ts';
import type { Studio } from '../pictures/studio.ts';
import { loadFaces } from '../pictures/typesetter.ts';
import type { Asset } from './asset.ts';
import type { Prerendering } from './prerender.ts';
import type { SiteSettings } from './settings.ts';

function deckColours(colours: ReadonlyMap<string, string>): DeckColours {
  const named = (name: string) => colours.get(`--${name}`) ?? '';
  return {
    ink: named('ink'),
    quiet: named('ink-quiet'),
    paper: named('paper'),
    raised: named('paper-raised'),
    link: named('accent'),
    hues: [...colours].filter(([name]) => /^--hue-\d+$/.test(name)).map(([, value]) => value),
  };
}

async function deckOf(
  { slides, lang: _, intl, ...deck }: LessonSlides,
  studio: Studio,
  cache: string | null,
): Promise<Uint8Array> {
  const made = slides.map(async ({ drawn, ...slide }) => ({
    ...slide,
    pictures: await Promise.all(
      drawn.map(async (each) => ({
        frame: each.frame,
        alt: each.alt,
        picture: await slidePicture(each, slide.dir, studio, cache),
      })),
    ),
  }));
  return writeDeck({ ...deck, lang: intl, colours: deckColours(studio.colours) }, await Promise.all(made));
}

/** Returns the lesson as a deck of slides in each language. */
export async function decks(
  { lessonSlides }: Prerendering,
  { declaration, version }: Site,
  { root, siteUrl, cache }: SiteSettings,
): Promise<Asset[]> {
  const faces = await loadFaces(
    join(root, 'src/styles/fonts'),
    ...declaration.languages.map((lang) => join(root, 'src/i18n', lang)),
  );
  const colours = coloursOf(await readFile(join(root, 'src/styles/theme.css'), 'utf8'), 'light');
  return Promise.all(
    lessonSlides(declaration, version).map(async (each) => ({
      path: deckFile(declaration.about.id, each.lang),
      content: await deckOf(each, { faces, colours, siteUrl }, cache),
    })),
  );
}
