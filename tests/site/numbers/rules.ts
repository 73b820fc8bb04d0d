import { ofQuestions } from './asked.ts';
import { counted, inSpeech } from './counted.ts';
import { inWords } from './in-words.ts';
import { listed } from './listed.ts';
import { ofFigures } from './of-figures.ts';
import type { Rule } from './sighting.ts';
import { structure } from './structure.ts';
import { whenAndWhere } from './when-and-where.ts';

/** All rules for tracing a number; the first match counts. */
export const rules: readonly Rule[] = [
  ...inWords,
  ...ofFigures,
  ...whenAndWhere,
  ...counted,
  ...inSpeech,
  ...structure,
  ...ofQuestions,
  ...listed,
];
