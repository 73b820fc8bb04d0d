import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import type { Context } from '../src/model/check/context.ts';
import type { NumeralGrammar } from '../src/model/grammar.ts';
import { loadDeclaration } from '../src/model/load.ts';
import type { ReadFile } from '../src/model/parse.ts';
import { isStated, type FileName, type files as schemas, type StatedFigure } from '../src/model/schema.ts';

type Content = { [Name in FileName]: v.InferInput<(typeof schemas)[Name]> };

/** The files of the example, by name. */
export type Example = Content & Record<'text.fr.txt' | 'text.en.txt', string>;

/** Builds a small declaration for the tests of the model: two languages, two figures, one other number. */
export function example(): Example {
  const original = 'Accord\n\nEnviron 300 personnes, dont 120 mineures, en 2015.';
  return {
    'text.fr.txt': original,
    'text.en.txt': 'Agreement\n\nAbout 300 people, of whom 120 minors, in 2015.',
    'declaration.json': {
      id: 'example',
      version: '1.0.0',
      title: { fr: 'Accord', en: 'Agreement' },
      shortTitle: { fr: 'Accord', en: 'Agreement' },
      attribution: { fr: 'Selon l’accord', en: 'According to the agreement' },
      headline: { fr: 'Un accord', en: 'An agreement' },
      standfirst: { fr: 'Lille, 2016.', en: 'Lille, 2016.' },
      description: { fr: 'Un accord, annoté.', en: 'An agreement, annotated.' },
      plain: [
        { fr: 'Environ 300 personnes étaient là en 2015.', en: 'About 300 people were there in 2015.' },
      ],
      pageNotes: [{ fr: 'D’après une copie.', en: 'From a copy.' }],
      date: '2016-01-31',
      place: { fr: 'Lille', en: 'Lille' },
      parties: [{ name: 'A. Martin', role: { fr: 'maire', en: 'mayor' }, country: 'FR' }],
      originalLanguage: 'fr',
      sha256: createHash('sha256').update(original).digest('hex'),
      sources: [],
      rights: { fr: 'Non établis.', en: 'Not established.' },
      translationNotice: { en: { fr: 'Notre traduction.', en: 'Our translation.' } },
      outline: [
        { id: 'title', kind: 'title' },
        { id: 'p1', kind: 'paragraph' },
      ],
    },
    'figures.json': {
      figures: [
        {
          id: 'people',
          value: 300,
          unit: 'person',
          magnitudeStatus: '~',
          kind: 'stock',
          observationDate: '2016-01-31',
          temporalCoverage: null,
          periodBasis: 'unstated',
          actor: null,
          relation: null,
          quotedFrom: {
            fr: { segment: 'p1', prefix: 'Environ ', exact: '300 personnes' },
            en: { segment: 'p1', prefix: 'About ', exact: '300 people' },
          },
          label: { fr: 'personnes', en: 'people' },
          shortLabel: { fr: 'personnes', en: 'people' },
        },
        {
          id: 'minors',
          value: 120,
          unit: 'person',
          magnitudeStatus: '=',
          kind: 'stock',
          observationDate: '2016-01-31',
          temporalCoverage: '2015',
          periodBasis: 'stated',
          periodQuotedFrom: {
            fr: { segment: 'p1', exact: 'en 2015' },
            en: { segment: 'p1', exact: 'in 2015' },
          },
          actor: null,
          relation: { type: 'part-of', of: 'people' },
          quotedFrom: {
            fr: { segment: 'p1', prefix: 'dont ', exact: '120 mineures' },
            en: { segment: 'p1', prefix: 'of whom ', exact: '120 minors' },
          },
          label: { fr: 'mineures', en: 'minors' },
          shortLabel: { fr: 'mineures', en: 'minors' },
        },
        {
          id: 'others',
          value: 180,
          unit: 'person',
          magnitudeStatus: '~',
          kind: 'stock',
          wasDerivedFrom: ['people', 'minors'],
          formula: 'people - minors',
          label: { fr: 'autres', en: 'others' },
        },
      ],
    },
    'numbers.json': {
      numbers: [
        {
          id: 'year',
          class: 'date',
          quotedFrom: {
            fr: { segment: 'p1', prefix: 'en ', exact: '2015' },
            en: { segment: 'p1', prefix: 'in ', exact: '2015' },
          },
        },
      ],
    },
    'views.json': {
      views: [
        {
          id: 'people',
          title: { fr: 'Environ 300 personnes', en: 'About 300 people' },
          subtitle: { fr: 'Un point, une personne', en: 'One dot, one person' },
          summary: { fr: 'Environ 300 points', en: 'About 300 dots' },
          plain: {
            fr: 'Environ 300 personnes. Parmi elles, 120 mineures.',
            en: 'About 300 people. Of these, 120 minors.',
          },
          panels: [{ form: 'nested', figures: ['people', 'minors'] }],
          notes: [],
          comparison: [],
        },
      ],
    },
    'annotations.json': {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'annotations.json',
      type: 'AnnotationPage',
      items: [
        {
          id: 'note-people',
          type: 'Annotation',
          motivation: 'describing',
          kind: 'note',
          label: { fr: 'Note', en: 'Note' },
          body: [
            { type: 'TextualBody', language: 'fr', format: 'text/plain', value: 'Fait daté.' },
            { type: 'TextualBody', language: 'en', format: 'text/plain', value: 'Dated fact.' },
          ],
          target: [
            {
              source: 'text.fr.txt',
              segment: 'p1',
              selector: { type: 'TextQuoteSelector', exact: 'personnes' },
            },
          ],
          date: '2015',
          sources: [{ language: 'fr', title: 'Source', url: 'https://example.org/' }],
        },
      ],
    },
    'refusals.json': {
      refusals: [
        {
          id: 'all-together',
          formulas: ['people + minors'],
          figures: ['people', 'minors'],
          title: { fr: 'Un total', en: 'A total' },
          reason: { fr: 'Les unes sont parmi les autres.', en: 'The ones are among the others.' },
        },
      ],
    },
    'commitments.json': {
      actors: [{ id: 'mayor', label: { fr: 'Le maire', en: 'The mayor' } }],
      commitments: [],
      notes: [],
    },
    'uncounted.json': {
      uncounted: [
        {
          id: 'ages',
          question: { fr: 'De quel âge', en: 'How old' },
          nearest: { fr: { segment: 'p1', exact: 'mineures' }, en: { segment: 'p1', exact: 'minors' } },
          said: { fr: 'Le texte dit : mineures.', en: 'The text says: minors.' },
        },
      ],
    },
    'afterwards.json': {
      afterwards: [
        {
          id: 'closing',
          date: '2016-02-01',
          segment: 'p1',
          text: { fr: 'Le lieu est fermé.', en: 'The place is closed.' },
          sources: [{ language: 'en', title: 'A newspaper', url: 'https://example.org/closing' }],
        },
      ],
    },
    'lesson.json': {
      file: { fr: 'lecon-exemple', en: 'example-lesson' },
      groups: [{ id: 'all-steps', name: { fr: 'Tout', en: 'All' } }],
      presets: [
        {
          id: 'shortest',
          name: { fr: 'Court', en: 'Short' },
          minutes: 5,
          steps: ['guess-people', 'show-people'],
        },
      ],
      steps: [
        {
          id: 'guess-people',
          group: 'all-steps',
          minutes: 1,
          claim: { fr: 'Combien de personnes ?', en: 'How many people?' },
          show: { what: 'prediction', figure: 'people', to: 1000, step: 50 },
          notes: [{ fr: 'Écrire d’abord.', en: 'Write first.' }],
        },
        {
          id: 'show-people',
          group: 'all-steps',
          minutes: 2,
          claim: { fr: 'Environ 300 personnes', en: 'About 300 people' },
          show: { what: 'panel', view: 'people', panel: 0 },
          notes: [{ fr: 'Montrer le bord.', en: 'Point at the end.' }],
        },
        {
          id: 'tell-when',
          group: 'all-steps',
          minutes: 1,
          claim: { fr: 'Le texte dit quand', en: 'The text says when' },
          show: {
            what: 'facts',
            facts: [
              {
                term: { fr: 'Année', en: 'Year' },
                detail: { fr: 'Sans jour', en: 'Without a day' },
                quotedFrom: {
                  fr: { segment: 'p1', exact: 'en 2015' },
                  en: { segment: 'p1', exact: 'in 2015' },
                },
              },
            ],
          },
          notes: [{ fr: 'Demander quand.', en: 'Ask when.' }],
        },
        {
          id: 'ask-ages',
          group: 'all-steps',
          minutes: 2,
          claim: { fr: 'Les âges manquent', en: 'Ages are missing' },
          show: { what: 'uncounted', questions: ['ages'] },
          notes: [{ fr: 'Attendre.', en: 'Wait.' }],
        },
      ],
      exercises: [
        {
          kind: 'qualifier',
          id: 'find-about',
          segment: 'p1',
          answers: [
            { fr: { segment: 'p1', exact: 'Environ' }, en: { segment: 'p1', exact: 'About' } },
            { fr: { segment: 'p1', exact: 'dont' }, en: { segment: 'p1', exact: 'of whom' } },
          ],
          why: { fr: 'Ces mots disent comment.', en: 'These words say how.' },
        },
        {
          kind: 'measure',
          id: 'measure-people',
          figure: 'people',
          why: { fr: 'Présentes un jour.', en: 'Present on a day.' },
        },
      ],
    },
    'plan.json': {
      preset: 'shortest',
      level: { fr: 'Lycée', en: 'Secondary school' },
      aims: [{ fr: 'Citer un nombre.', en: 'Quote a number.' }],
      curriculum: [{ fr: 'Éducation civique', en: 'Citizenship' }],
      material: [{ fr: 'Un écran', en: 'A screen' }],
      vocabulary: [{ term: { fr: 'source', en: 'source' }, meaning: { fr: 'qui parle', en: 'who speaks' } }],
      phases: [
        {
          name: { fr: 'Deviner', en: 'Guess' },
          steps: ['guess-people', 'show-people'],
          pupils: { fr: 'écrivent', en: 'write' },
        },
      ],
      cautions: [{ fr: 'Rester au texte.', en: 'Keep to the text.' }],
      rubric: {
        task: { fr: 'La phrase', en: 'The sentence' },
        levels: [
          { fr: 'À reprendre', en: 'Not yet' },
          { fr: 'Acquis', en: 'Secure' },
        ],
        criteria: [
          {
            name: { fr: 'Le mot', en: 'The word' },
            levels: [
              { fr: 'manque', en: 'missing' },
              { fr: 'est là', en: 'there' },
            ],
          },
        ],
      },
    },
    'corrections.json': {
      corrections: [
        {
          id: 'dots-for-people',
          date: '2017-03-01',
          version: '1.0.0',
          title: { fr: 'Des points pour des personnes', en: 'Dots for people' },
          linked: true,
          changes: [
            {
              places: [{ file: 'views.json', id: 'people' }],
              what: 'words',
              said: { fr: 'Un point, dix personnes', en: 'One dot, ten people' },
              says: { fr: 'Un point, […] personne', en: 'One dot, one person' },
            },
            {
              places: [{ file: 'views.json', id: 'people' }],
              what: 'drawing',
              said: null,
              says: { fr: 'Le contour est en pointillé.', en: 'The outline is dotted.' },
            },
          ],
          why: { fr: 'Chaque point est une personne.', en: 'Each dot is one person.' },
        },
      ],
    },
  };
}

/** Finds an item of a list by id, to be changed. */
export function the<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`the example has no "${id}"`);
  return item;
}

/** Finds a stated figure of the example, to be changed. */
export const stated = (files: Example, id: string): StatedFigure =>
  the(files['figures.json'].figures.filter(isStated), id);

/** Builds a number grammar with only the given words. */
export function grammar(own: Partial<NumeralGrammar>): NumeralGrammar {
  const none = { 'part-of': [], 'adds-to': [], follows: [] };
  const empty = {
    scales: {},
    words: {},
    joined: {},
    phrases: {},
    about: [],
    moreThan: [],
    lessThan: [],
    relations: none,
  };
  return { group: [], decimal: '.', ...empty, ...own };
}

/** Number grammars of French and English, reduced to the example. */
export const grammars = {
  fr: grammar({
    group: ['.', '\u202f'],
    decimal: ',',
    scales: { million: 1_000_000, millions: 1_000_000 },
    words: { deux: 2, première: 1, dix: 10 },
    phrases: { 'un an': 1 },
    about: ['environ'],
    moreThan: ['plus de', 'plus d’'],
    lessThan: ['moins de', 'pas plus de'],
    relations: { 'part-of': ['dont'], 'adds-to': ['complété par'], follows: ['suivis de'] },
  }),
  en: grammar({
    group: [','],
    about: ['about'],
    moreThan: ['more than'],
    relations: { 'part-of': ['of whom'], 'adds-to': [], follows: [] },
  }),
};

/** Reads from memory: texts as they are, everything else as JSON. */
export const readFrom =
  (files: Readonly<Record<string, unknown>>): ReadFile =>
  async (file) => {
    const content = files[file];
    if (content === undefined) throw new Error('no such file');
    return typeof content === 'string' ? content : JSON.stringify(content);
  };

/** Builds the context of the checks for the example after `edit`. */
export async function contextOf(edit: (files: Example) => void): Promise<Context> {
  const files = example();
  edit(files);
  const declaration = await loadDeclaration(readFrom(files), ['en', 'fr']);
  return {
    declaration,
    raw: { 'text.fr.txt': files['text.fr.txt'], 'text.en.txt': files['text.en.txt'] },
    grammars,
  };
}
