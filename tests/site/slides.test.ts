import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { deckFile } from '../../src/export/slides/deck-file.ts';
import { takeSlides } from '../../src/export/slides/take.ts';
import { declaration } from '../declaration.ts';
import { withPages } from '../pages/paper/printed.ts';
import { dist } from './numbers/built.ts';

const { about, languages, lesson } = declaration;
const run = promisify(execFile);

/** LibreOffice, or null: it is not among the packages of this project. */
const office = await run('soffice', ['--version']).then(
  () => 'soffice',
  () => null,
);
if (!office) process.stdout.write('soffice is not there: slides are not converted to PDF\n');

/** Squeezes blanks, which a PDF has in other places. */
const squeezed = (text: string) => text.replace(/[\s\u00ad]/g, '');

/** Converts a deck with LibreOffice. */
async function converted(deck: Uint8Array, options = ''): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'slides-'));
  try {
    await writeFile(join(folder, 'lesson.pptx'), deck);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      `pdf${options}`,
      '--outdir',
      folder,
      join(folder, 'lesson.pptx'),
    ]);
    return await readFile(join(folder, 'lesson.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

for (const lang of languages) {
  const deck = () => readFile(join(dist, deckFile(about.id, lang)));

  it.skipIf(!office)(
    `LibreOffice shows a page for each step of the lesson in ${lang}, with its claim`,
    async () => {
      await withPages(await converted(await deck()), (pages) => {
        expect(pages).toHaveLength(lesson.length);
        for (const [i, { id, claim }] of lesson.entries())
          expect(squeezed(pages[i]?.text ?? ''), id).toContain(squeezed(claim[lang] ?? ''));
        return Promise.resolve();
      });
    },
    60_000,
  );

  it.skipIf(!office)(
    `LibreOffice prints the notes of a part of the lesson in ${lang}, and a slide of one’s own`,
    async () => {
      const [first, , third] = lesson;
      const own = { title: 'Et nous', text: ['Une ligne'], notes: ['Attendre'] };
      const part = takeSlides(await deck(), [{ id: third!.id }, own, { id: first!.id }], {
        lang,
        dir: 'ltr',
      });
      const filter =
        ':impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"},"ExportOnlyNotesPages":{"type":"boolean","value":"true"}}';
      await withPages(await converted(part, filter), (pages) => {
        const texts = pages.map(({ text }) => squeezed(text));
        expect(texts).toHaveLength(3);
        for (const note of third!.notes) expect(texts[0]).toContain(squeezed(note[lang] ?? ''));
        expect(texts[1]).toContain(squeezed('Attendre'));
        for (const note of first!.notes) expect(texts[2]).toContain(squeezed(note[lang] ?? ''));
        return Promise.resolve();
      });
    },
    60_000,
  );
}
