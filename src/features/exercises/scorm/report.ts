import type { ScormApi } from './api.ts';
import { formatProgress, parseProgress, scoreOf, type Progress } from './progress.ts';

/** An answer to a question, in the terms of SCORM 1.2. */
export interface ScormAnswer {
  id: string;
  type: 'choice' | 'fill-in';
  response: string;
  /** Right answers; none for a question that nobody can judge. */
  right: readonly string[];
  result: 'correct' | 'wrong' | 'neutral';
}

/** Characters of an answer that a platform takes. */
const LONGEST = 255;

const two = (number: number): string => String(number).padStart(2, '0');

/** Time of day: "09:05:00". */
const clock = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');

/** Length of time: "0001:02:03". */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Reports answers, score and status to a learning platform. */
export class Report {
  readonly #api: ScormApi;
  readonly #ids: readonly string[];
  readonly #judged: readonly string[];
  readonly #start = Date.now();
  readonly progress: Progress;
  #interactions: number;

  private constructor(api: ScormApi, ids: readonly string[], judged: readonly string[]) {
    this.#api = api;
    this.#ids = ids;
    this.#judged = judged;
    this.progress = parseProgress(api.LMSGetValue('cmi.suspend_data'), ids);
    this.#interactions = Number(api.LMSGetValue('cmi.interactions._count')) || 0;
  }

  /**
   * Starts a session; null if the platform refuses it.
   *
   * @param ids of all questions
   * @param judged ids of those that have a right answer
   */
  static start(api: ScormApi, ids: readonly string[], judged: readonly string[]): Report | null {
    if (String(api.LMSInitialize('')) !== 'true') return null;
    const report = new Report(api, ids, judged);
    report.#send();
    return report;
  }

  /** Reports an answer. A question that was right once stays right, as often as it is tried again. */
  record({ id, type, response, right, result }: ScormAnswer): void {
    this.progress.answered.add(id);
    if (result === 'correct') this.progress.right.add(id);
    const set = (name: string, value: string) =>
      this.#api.LMSSetValue(
        `cmi.interactions.${String(this.#interactions)}.${name}`,
        value.slice(0, LONGEST),
      );
    set('id', id);
    set('type', type);
    set('time', clock(new Date()));
    for (const [i, pattern] of right.entries()) set(`correct_responses.${String(i)}.pattern`, pattern);
    set('student_response', response);
    set('result', result);
    this.#interactions += 1;
    this.#send();
  }

  #send(): void {
    const isDone = this.#ids.every((id) => this.progress.answered.has(id));
    const values = {
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': String(scoreOf(this.progress, this.#judged)),
      'cmi.core.lesson_status': isDone ? 'completed' : 'incomplete',
      'cmi.suspend_data': formatProgress(this.progress),
    };
    for (const [element, value] of Object.entries(values)) this.#api.LMSSetValue(element, value);
    this.#api.LMSCommit('');
  }

  /** Ends the session; the platform keeps the progress for the next one. */
  end(): void {
    this.#api.LMSSetValue('cmi.core.session_time', duration(Date.now() - this.#start));
    this.#api.LMSSetValue('cmi.core.exit', 'suspend');
    this.#api.LMSFinish('');
  }
}
