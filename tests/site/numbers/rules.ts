import { counted, inSpeech } from './counted.ts';
import { inWords } from './in-words.ts';
import { listed } from './listed.ts';
import { ofFigures } from './of-figures.ts';
import type { Rule } from './sighting.ts';
import { structure } from './structure.ts';
import { whenAndWhere } from './when-and-where.ts';

/** What a number may be traced to; the first that fits is taken. */
export const rules: readonly Rule[] = [
  ...inWords,
  ...ofFigures,
  ...whenAndWhere,
  ...counted,
  ...inSpeech,
  ...structure,
  ...listed,
];
