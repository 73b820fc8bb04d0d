import { TEXT_FIELDS, type TaskItem } from '../../../contract/exercises.ts';
import { MOST_TRIES, NO_WORK, type QuestionWork, type Work } from './work.ts';

/** A student’s work with what it is on, as a file and the storage of a device hold it. */
export interface HandedIn {
  declaration: string;
  lang: string;
  /** Empty if the student gave none. */
  name: string;
  work: Work;
}

/** Why a file is refused. */
export type Refusal =
  'tooLarge' | 'unreadable' | 'otherFile' | 'newer' | 'otherText' | 'otherLanguage' | 'shape';

/** The text, languages and tasks of the files that a page takes. */
export interface FileContext {
  declaration: string;
  /** Languages whose files are taken. */
  languages: readonly string[];
  tasks: readonly TaskItem[];
}

export type ParsedWork = HandedIn | { refused: Refusal; at: string };

const FORMAT = 'declaration-exercises';
const VERSION = 1;

/** Greatest length of a file, in UTF-16 code units; a full one has some fifteen thousand. */
export const LARGEST = 300_000;
/** Greatest size of a file, in bytes: a code unit takes up to three. */
export const MOST_BYTES = LARGEST * 3;
/** Greatest lengths of a name and of a text; the fields of the page take no more. */
export const LONGEST_NAME = 100;
const LONGEST_TEXT = 5000;
/** Greatest number of words marked in a passage, and of tasks. */
const MOST = 1000;

/** Control characters but tabs and line breaks; they have no place in a name or a text. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** A value that is not as a file has it; `message` is its place in the file. */
class ShapeError extends Error {}

type Json = Record<string, unknown>;

function objectAt(value: unknown, at: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(at);
  return value as Json;
}

function listAt(value: unknown, at: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new ShapeError(at);
  return value;
}

function textAt(value: unknown, at: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new ShapeError(at);
  return plain(value);
}

const own = (object: Json, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);

function chosenAt(value: unknown, at: string): string[] {
  return listAt(value, at, MOST).map((each, i) => textAt(each, `${at}[${String(i)}]`, LONGEST_NAME));
}

function questionAt(value: unknown, at: string): QuestionWork {
  const question = objectAt(value, at);
  const tries = own(question, 'tries');
  const isRight = own(question, 'isRight');
  if (typeof tries !== 'number' || !Number.isInteger(tries) || tries < 0 || tries > MOST_TRIES)
    throw new ShapeError(`${at}.tries`);
  if (typeof isRight !== 'boolean' || (isRight && tries === 0)) throw new ShapeError(`${at}.isRight`);
  const texts = objectAt(own(question, 'texts') ?? {}, `${at}.texts`);
  return {
    ...NO_WORK,
    chosen: chosenAt(own(question, 'chosen'), `${at}.chosen`),
    texts: Object.fromEntries(
      TEXT_FIELDS.filter((field) => Object.hasOwn(texts, field)).map((field) => [
        field,
        textAt(texts[field], `${at}.texts.${field}`, LONGEST_TEXT),
      ]),
    ),
    tries,
    isRight,
  };
}

/** Reads the tasks; those that the page does not have are left out. */
const tasksAt = (value: unknown, tasks: readonly TaskItem[]): Work =>
  Object.fromEntries(
    listAt(value, 'tasks', MOST).flatMap((each, i) => {
      const at = `tasks[${String(i)}]`;
      const entry = objectAt(each, at);
      const id = textAt(own(entry, 'id'), `${at}.id`, LONGEST_NAME);
      const task = tasks.find((candidate) => candidate.id === id);
      if (!task) return [];
      const questions = listAt(own(entry, 'questions'), `${at}.questions`, task.questions);
      return [[id, questions.map((question, j) => questionAt(question, `${at}.questions[${String(j)}]`))]];
    }),
  );

/** Formats a student’s work as JSON; `parseWork` reads it back. */
export const formatWork = ({ declaration, lang, name, work }: HandedIn): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      declaration,
      lang,
      name,
      tasks: Object.entries(work).map(([id, questions]) => ({ id, questions })),
    },
    null,
    1,
  );

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a file of work, or tells why it cannot be taken and, of a wrong form, at which place. */
export function parseWork(text: string, { declaration, languages, tasks }: FileContext): ParsedWork {
  const no = (refused: Refusal, at = '') => ({ refused, at });
  if (text.length > LARGEST) return no('tooLarge');
  const json = jsonIn(text);
  if (json === undefined) return no('unreadable');
  try {
    const file = objectAt(json, '');
    if (own(file, 'format') !== FORMAT) return no('otherFile');
    if (own(file, 'version') !== VERSION) return no('newer');
    if (own(file, 'declaration') !== declaration) return no('otherText');
    const lang = languages.find((tag) => tag === own(file, 'lang'));
    if (lang === undefined) return no('otherLanguage');
    const name = textAt(own(file, 'name'), 'name', LONGEST_NAME).trim();
    return { declaration, lang, name, work: tasksAt(own(file, 'tasks'), tasks) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return error.message ? no('shape', error.message) : no('otherFile');
  }
}

/** Greatest length of a name in the name of a file, in code units. */
const LONGEST_SLUG = 60;

/** Returns the name of a file of work: of the exercises, the student, the text and the language. */
export function fileName(prefix: string, { name, declaration, lang }: HandedIn, extension: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .slice(0, LONGEST_SLUG)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[prefix, slug, declaration, lang].filter(Boolean).join('-')}.${extension}`;
}
