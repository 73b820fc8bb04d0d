import type { ExercisesData, QuestionData, TaskData, TaskItem } from '../../contract/exercises.ts';
import { NO_WORK, questionsOf, type Answer, type QuestionWork, type Work } from './handing-in/work.ts';
import { checkChoice } from './judge/check-choice.ts';
import { checkSum, type SumJudge } from './judge/check-sum.ts';
import { checkWords } from './judge/check-words.ts';
import { checkWriting, type HeadlineJudge } from './judge/check-writing.ts';
import type { Feedback } from './judge/feedback.ts';

/** Holds a student’s work: in this window, or on the device, too. */
interface WorkHolder {
  readonly work: Work;
  answer: (task: TaskItem, question: number, answer: Answer) => void;
  check: (task: TaskItem, question: number, checked: Answer & { isRight: boolean }) => void;
}

/** Hears of a verdict. */
type Listener = (question: Question, verdict: 'right' | 'notYet' | 'seen') => void;

interface Settings {
  data: ExercisesData;
  holder: WorkHolder;
  /** Loads the judge of headlines. */
  judge: () => Promise<HeadlineJudge>;
  /** Loads the judge of sums. */
  sums: () => Promise<SumJudge>;
  onverdict?: Listener;
}

/** A question on the page: its answer, which the holder has, and the feedback on it. */
export class Question {
  readonly data: QuestionData;
  readonly task: TaskData;
  /** Index among the questions of its task. */
  readonly index: number;
  readonly #settings: Settings;
  feedback = $state.raw<Feedback | null>(null);
  readonly work = $derived.by(
    (): QuestionWork => questionsOf(this.#settings.holder.work, this.task)[this.index] ?? NO_WORK,
  );

  constructor(task: TaskData, index: number, data: QuestionData, settings: Settings) {
    this.task = task;
    this.index = index;
    this.data = data;
    this.#settings = settings;
  }

  #change(answer: Partial<Answer>): void {
    const { chosen, texts } = this.work;
    this.#settings.holder.answer(this.task, this.index, { chosen, texts, ...answer });
  }

  /** Chooses an option, and no other. */
  choose(value: string): void {
    this.feedback = null;
    this.#change({ chosen: [value] });
  }

  /** Returns the values that are chosen once one is added, or taken away. */
  #toggled(own: string): string[] {
    const { chosen } = this.work;
    return chosen.includes(own) ? chosen.filter((each) => each !== own) : [...chosen, own];
  }

  /** Marks a word that is not marked, or removes its mark. */
  toggle(word: number): void {
    this.feedback = null;
    this.#change({ chosen: this.#toggled(String(word)).sort((a, b) => Number(a) - Number(b)) });
  }

  /** Ticks a number or removes its tick, and loads the judge before it is needed. */
  tick(value: string): void {
    this.feedback = null;
    this.#change({ chosen: this.#toggled(value) });
    this.#settings.sums().catch(() => undefined);
  }

  /** Takes what is written in a field. The feedback stays, for those who mend what they wrote. */
  write(field: string, text: string): void {
    this.#change({ texts: { ...this.work.texts, [field]: text } });
  }

  /** Begins again without an answer. */
  restart(): void {
    this.feedback = null;
    this.#change({ chosen: [] });
  }

  async #feedback(): Promise<Feedback> {
    const { data, work } = this;
    const { rule, words } = this.#settings.data;
    switch (data.kind) {
      case 'words':
        return checkWords(data, work.chosen, words);
      case 'choice':
        return checkChoice(data, work.chosen, words);
      case 'sum':
        return checkSum(data, work.chosen, { words, sums: this.#settings.sums });
      case 'writing':
        return checkWriting(data, work.texts, { rule, words, judge: this.#settings.judge });
    }
  }

  async check(): Promise<void> {
    const { chosen: asked } = this.work;
    const feedback = await this.#feedback();
    // Another choice was made while the check waited for its answers.
    if (this.work.chosen !== asked) return;
    const { verdict } = feedback;
    this.feedback = feedback;
    if (verdict === 'first') return;
    const { chosen, texts } = this.work;
    this.#settings.holder.check(this.task, this.index, { chosen, texts, isRight: verdict === 'right' });
    this.#settings.onverdict?.(this, verdict);
  }
}

/** A task on the page with its questions. */
export class Task {
  readonly data: TaskData;
  readonly questions: readonly Question[];
  readonly isAnswered = $derived.by(() => this.questions.every(({ work }) => work.tries > 0));

  constructor(data: TaskData, settings: Settings) {
    this.data = data;
    this.questions = data.asked.map((question, i) => new Question(data, i, question, settings));
  }
}

/** All exercises of the page. */
export class Board {
  readonly tasks: readonly Task[];
  readonly data: ExercisesData;
  /** True once a script runs the tasks. */
  isLive = $state(false);
  readonly answered = $derived.by(() => this.tasks.filter(({ isAnswered }) => isAnswered).length);

  constructor(settings: Settings) {
    this.data = settings.data;
    this.tasks = settings.data.tasks.map((task) => new Task(task, settings));
  }

  /** Removes all feedback: other work has taken the place of that which it was on. */
  forgetFeedback(): void {
    for (const { questions } of this.tasks) for (const question of questions) question.feedback = null;
  }
}
