import { LIMITS, VERSION, type Changes, type Item, type Offered, type OwnLesson } from './own-lesson.ts';

/** Reasons why a lesson cannot be opened; each has a message that says what to do. */
type Reason = 'notJson' | 'notLesson' | 'version' | 'declaration' | 'missing' | 'wrong' | 'long' | 'empty';

/** A fault of a lesson: the reason, and the field, if it is in one. */
interface LessonIssue {
  reason: Reason;
  /** Path of the field: "steps.3.minutes"; '' for the whole. */
  field: string;
}

/** A lesson that was read, with the ids of steps that were skipped; or what is wrong with it. */
export type Parsed =
  | { lesson: OwnLesson; unknown: string[]; repeated: string[]; issue?: never }
  | { issue: LessonIssue; lesson?: never };

class Refusal extends Error {
  constructor(readonly issue: LessonIssue) {
    super(issue.reason);
  }
}

const refuse = (reason: LessonIssue['reason'], field = ''): never => {
  throw new Refusal({ reason, field });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plain text: lines end with a line feed, other control characters are left out. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '');

function textOf(value: unknown, field: string, limit: number): string {
  if (value === undefined) return refuse('missing', field);
  if (typeof value !== 'string') return refuse('wrong', field);
  const text = plain(value);
  return text.length > limit ? refuse('long', field) : text;
}

function changesOf({ minutes, notes }: Record<string, unknown>, field: string): Changes {
  if (minutes !== undefined && !(typeof minutes === 'number' && minutes > 0 && minutes <= LIMITS.minutes))
    return refuse('wrong', `${field}.minutes`);
  return {
    ...(minutes !== undefined && { minutes }),
    ...(notes !== undefined && { notes: textOf(notes, `${field}.notes`, LIMITS.notes) }),
  };
}

/** Parses an item: the id of a step, a step with changes, or a slide. */
function itemOf(value: unknown, field: string): Item {
  if (typeof value === 'string') return { id: value };
  if (!isRecord(value)) return refuse('wrong', field);
  const changes = changesOf(value, field);
  const { id, slide } = value;
  if (typeof id === 'string') return { id, ...changes };
  if (id !== undefined) return refuse('wrong', `${field}.id`);
  if (slide === undefined) return refuse('missing', `${field}.id`);
  if (!isRecord(slide)) return refuse('wrong', `${field}.slide`);
  const title = textOf(slide['title'], `${field}.slide.title`, LIMITS.title).trim();
  if (title === '') return refuse('missing', `${field}.slide.title`);
  return {
    slide: { title, text: textOf(slide['text'] ?? '', `${field}.slide.text`, LIMITS.text) },
    ...changes,
  };
}

/** Keeps known steps, each once, and all slides; names the rest. */
function known(items: readonly Item[], { declaration, steps }: Offered): Parsed {
  const [unknown, repeated]: [string[], string[]] = [[], []];
  const seen = new Set<string>();
  const kept = items.filter((item) => {
    if (!('id' in item)) return true;
    const { id } = item;
    if (!steps.includes(id)) unknown.push(id);
    else if (seen.has(id)) repeated.push(id);
    else return Boolean(seen.add(id));
    return false;
  });
  if (kept.length === 0) return { issue: { reason: 'empty', field: unknown.join(', ') } };
  return { lesson: { declaration, items: kept }, unknown, repeated };
}

/** Parses a lesson that only chooses steps: "opening-words,who-speaks". */
export const parseSteps = (list: string, offered: Offered): Parsed =>
  known(
    list
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((id) => ({ id })),
    offered,
  );

/** Parses the JSON of a lesson. */
export function parseJson(text: string, offered: Offered): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issue: { reason: 'notJson', field: '' } };
  }
  try {
    if (!isRecord(value) || !('ownLesson' in value)) return refuse('notLesson');
    const { ownLesson, declaration, steps } = value;
    if (ownLesson !== VERSION) return refuse('version', 'ownLesson');
    if (declaration !== offered.declaration) return refuse('declaration', 'declaration');
    if (steps === undefined) return refuse('missing', 'steps');
    if (!Array.isArray(steps)) return refuse('wrong', 'steps');
    if (steps.length > LIMITS.items) return refuse('long', 'steps');
    return known(
      steps.map((step, i) => itemOf(step, `steps.${String(i + 1)}`)),
      offered,
    );
  } catch (error) {
    if (error instanceof Refusal) return { issue: error.issue };
    throw error;
  }
}
