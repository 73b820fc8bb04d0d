import type { Declaration } from './declaration.ts';
import { DataError, type Issue } from './issue.ts';
import { loadFigures } from './load-figures.ts';
import { hasFile, parseFile, readText, type ReadFile } from './parse.ts';
import {
  afterwardsFile,
  annotationsFile,
  commitmentsFile,
  correctionsFile,
  declarationFile,
  lessonFile,
  numbersFile,
  planFile,
  refusalsFile,
  uncountedFile,
  viewsFile,
} from './schema.ts';
import { textFile } from './text-file.ts';
import { splitText } from './texts.ts';

/** Result of loading a part: its value, or null with the issues. */
interface Outcome<T> {
  value: T | null;
  issues: readonly Issue[];
}

/** Waits for a part, so that the issues of one part do not hide those of the next. */
async function outcome<T>(part: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await part, issues: [] };
  } catch (error) {
    if (error instanceof DataError) return { value: null, issues: error.issues };
    throw error;
  }
}

/** Loads the facts of later days, which a declaration may lack. */
const loadAfterwards = async (read: ReadFile) =>
  (await hasFile(read, 'afterwards.json'))
    ? parseFile(read, 'afterwards.json', afterwardsFile)
    : { afterwards: [] };

/** Loads the plan of the lesson, which a declaration may lack. */
const loadPlan = async (read: ReadFile) => ({
  plan: (await hasFile(read, 'plan.json')) ? await parseFile(read, 'plan.json', planFile) : null,
});

/**
 * Reads every file of a declaration and checks each against its schema; check/ compares the files with one
 * another.
 * `languages`: tags for which text.<tag>.txt is read; the original is always read and comes first.
 * @throws DataError with the issues of all files together.
 */
export async function loadDeclaration(read: ReadFile, languages: readonly string[]): Promise<Declaration> {
  const [about, ...parts] = await Promise.all([
    outcome(parseFile(read, 'declaration.json', declarationFile)),
    outcome(loadFigures(read)),
    outcome(parseFile(read, 'numbers.json', numbersFile)),
    outcome(parseFile(read, 'views.json', viewsFile)),
    outcome(parseFile(read, 'annotations.json', annotationsFile)),
    outcome(parseFile(read, 'refusals.json', refusalsFile)),
    outcome(parseFile(read, 'commitments.json', commitmentsFile)),
    outcome(parseFile(read, 'uncounted.json', uncountedFile)),
    outcome(loadAfterwards(read)),
    outcome(parseFile(read, 'lesson.json', lessonFile)),
    outcome(loadPlan(read)),
    outcome(parseFile(read, 'corrections.json', correctionsFile)),
  ]);

  const original = about.value === null ? [] : [about.value.originalLanguage];
  const outline = about.value?.outline;
  const tags = [...new Set([...original, ...languages])];
  const segmentsOf = async (tag: string): Promise<[string, Record<string, string>]> => {
    const text = await readText(read, textFile(tag));
    return [tag, outline === undefined ? {} : splitText(textFile(tag), text, outline)];
  };
  const texts = await Promise.all(tags.map((tag) => outcome(segmentsOf(tag))));

  const issues = [about, ...parts, ...texts].flatMap((part) => part.issues);
  /** The value of a part. @throws DataError if any part has issues. */
  const valueOf = <T>({ value }: Outcome<T>): T => {
    if (value === null || issues.length > 0) throw new DataError(issues);
    return value;
  };
  const [
    figures,
    numbers,
    views,
    annotations,
    refusals,
    commitments,
    uncounted,
    afterwards,
    lesson,
    plan,
    corrections,
  ] = parts;
  return {
    about: valueOf(about),
    languages: tags,
    segments: Object.fromEntries(texts.map(valueOf)),
    figures: valueOf(figures),
    ...valueOf(numbers),
    ...valueOf(views),
    annotations: valueOf(annotations).items,
    ...valueOf(refusals),
    actors: valueOf(commitments).actors,
    commitments: valueOf(commitments).commitments,
    commitmentNotes: valueOf(commitments).notes,
    ...valueOf(uncounted),
    ...valueOf(afterwards),
    lesson: valueOf(lesson).steps,
    groups: valueOf(lesson).groups,
    presets: valueOf(lesson).presets,
    lessonFile: valueOf(lesson).file,
    ...valueOf(plan),
    exercises: valueOf(lesson).exercises,
    opening: valueOf(lesson).opening ?? null,
    headlines: valueOf(lesson).headlines ?? null,
    ...valueOf(corrections),
  };
}
