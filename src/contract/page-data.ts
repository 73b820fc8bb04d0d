import type { CompareData } from './compare.ts';
import type { CountData } from './count.ts';
import type { CollectedData, ExercisesData } from './exercises.ts';
import type { LessonData } from './lesson.ts';
import type { Sounds } from './sound.ts';
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
  /** Of the edition in one file, which loads nothing. */
  sounds?: Sounds;
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
  /** Path of the late data (LateData) from the site's root; '' for a page without any. */
  late: string;
  words: Record<ScriptKey, string> & Record<PluralKey, Plural>;
  /** By stated figure: the place of its passage in words. */
  places: Record<string, string>;
}
