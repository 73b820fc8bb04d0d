import type { CompareData } from './compare.ts';
import type { CountData } from './count.ts';
import type { CollectedData, ExercisesData } from './exercises.ts';
import type { GuessData } from './guess.ts';
import type { LessonData } from './lesson.ts';
import type { PanelData } from './panel.ts';
import type { ShareData } from './share.ts';
import type { TeachData } from './teach.ts';
import type { Plural } from '../i18n/plural.ts';
import type { PluralKey, ScriptKey } from './script-words.ts';

/** Data that only one page has. */
export interface OwnData {
  /** Of the sheet where one mark is one person. */
  count?: CountData;
  /** Of the lesson, and of the edition. */
  lesson?: LessonData;
  /** Of the page for teachers. */
  teach?: TeachData;
  exercises?: ExercisesData;
  collected?: CollectedData;
  share?: ShareData;
  compare?: CompareData;
}

/** Data that a prerendered page passes to its script: its place in the site, and messages in its language. */
export interface PageData extends OwnData {
  lang: string;
  languages: string[];
  /** By language: its name in itself. */
  names: Record<string, string>;
  /** Path from the page to the site's root. */
  root: string;
  /** Folder of the declaration below data/. */
  declaration: string;
  /** SHA-256, in base64, of figures.json as checked by the build; '' without a build. */
  figures: string;
  /** Path of the late styles from the site's root; '' if they are in the page. */
  lateStyles: string;
  words: Record<ScriptKey, string> & Record<PluralKey, Plural>;
  /** By stated figure: the place of its passage in words. */
  places: Record<string, string>;
  /** By panel id: the drawings that the script brings to life. */
  panels: Record<string, PanelData>;
  /** The guess before the reading; null if the page offers none. */
  guess: GuessData | null;
}
