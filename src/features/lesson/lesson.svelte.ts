import { moved, type Command, type Move } from './command.ts';
import type { Inquiry, LessonData } from '../../contract/lesson.ts';
import type { Deck } from './deck.ts';
import { nextAsk } from './inquiry/next-ask.ts';
import { newState, NO_ANSWER, readState, type Answer, type LessonState } from './lesson-state.ts';
import type { Parts } from './parts.ts';
import { elapsed, stoppedTimer, toggled } from './timer.ts';
import { windowsOf, type Windows } from './windows.ts';

interface Settings {
  deck: Deck;
  /** Steps in which the text is asked. */
  inquiries: readonly Inquiry[];
  /** True in the presenter’s window. */
  isPresenter: boolean;
  /** Query of a lesson of one’s own; '' for the lesson of the page. */
  query: string;
  /** Report on a lesson of one’s own; '' if there is none. */
  report: string;
  /** The lesson of the page, of which one’s own is a choice. */
  offered: LessonData;
  parts: Parts;
}

/** The lesson in one window: its state, which the presenter’s window shares, and what is open here only. */
export class Lesson {
  readonly isPresenter: boolean;
  readonly parts: Parts;
  readonly query: string;
  readonly offered: LessonData;
  /** True where the class looks: everywhere but in a presenter’s window that another window opened. */
  readonly isProjected: boolean;
  state = $state.raw<LessonState>(newState(''));
  readonly step = $derived(this.state.step);
  isOverview = $state(false);
  /** True if the browser blocked the presenter’s window. */
  isBlocked = $state(false);
  report = $state('');
  /** True while the dialog that opens a file is open. */
  hasOpening = $state(false);
  /** True while the list of keys is open. */
  hasKeys = $state(false);
  /** True if single letters are keys. */
  hasLetters = $state(true);
  /** Ids of the steps in which a number can be predicted: those that are alive. */
  readonly predictions: string[] = [];
  /** True once the instrument that asks the text is in its place. */
  hasInstrument = false;
  readonly #deck: Deck;
  readonly #inquiries: readonly Inquiry[];
  readonly #windows: Windows;

  constructor({ deck, inquiries, isPresenter, query, report, offered, parts }: Settings) {
    this.#deck = deck;
    this.#inquiries = inquiries;
    this.isPresenter = isPresenter;
    this.parts = parts;
    this.query = query;
    this.report = report;
    this.offered = offered;
    this.isProjected = !isPresenter || opener === null;
    // A presenter’s window that has just opened takes over the state of the other one.
    this.state = { ...newState(deck.present() ?? ''), turn: isPresenter ? 0 : 1 };
    this.#windows = windowsOf(
      isPresenter,
      (data) => this.#hear(data),
      () => this.#windows.send(this.state),
    );
    if (isPresenter) this.#windows.send(this.state);
  }

  /** Takes over the later state of the other window, or sends it this one’s. */
  #hear(data: unknown): void {
    const other = readState(data, this.#deck.steps);
    if (!other || other.turn < this.state.turn) {
      if (other) this.#windows.send(this.state);
      return;
    }
    if (other.turn === this.state.turn) return;
    const { step } = this.state;
    this.state = other;
    if (other.step !== step) this.#deck.go(other.step);
  }

  /** Changes the state here and in the other window. */
  #change(part: Partial<LessonState>): void {
    this.state = { ...this.state, ...part, turn: Math.max(Date.now(), this.state.turn + 1) };
    this.#windows.send(this.state);
  }

  /** Answer of the class to the prediction of a step. */
  answer(step: string): Answer {
    return this.state.answers[step] ?? NO_ANSWER;
  }

  setAnswer(step: string, part: Partial<Answer>): void {
    const answers = { ...this.state.answers, [step]: { ...this.answer(step), ...part } };
    this.#change({ answers });
  }

  /** Key of the question that is shown in a step; '' if none is. */
  asked(step: string): string {
    return this.state.asked[step] ?? '';
  }

  ask(step: string, key: string): void {
    this.#change({ asked: { ...this.state.asked, [step]: key } });
  }

  /** Adopts the step of the address. Returns false if it is already the current one. */
  arrive(): boolean {
    const step = this.#deck.present();
    if (step === null || step === this.state.step) return false;
    this.#change({ step, hasWords: false, opened: elapsed(this.state.timer, Date.now()) });
    return true;
  }

  showCode(code: string | null): void {
    this.#change({ code });
  }

  closeWords(): void {
    this.#change({ hasWords: false });
  }

  lighten(): void {
    this.#change({ black: false });
  }

  /** The question that a move leads to within a step; null if it leads to another step. */
  #nextAsk(step: string, move: Move): string | null {
    const inquiry = this.#inquiries.find(({ id }) => id === step);
    if (!inquiry || !this.hasInstrument || this.isOverview || (move !== 'next' && move !== 'previous'))
      return null;
    return nextAsk(inquiry.asks, this.asked(step), move);
  }

  /**
   * Goes to another step; a step with a prediction first shows its answer, as a fragment of a slide does, and one
   * in which the text is asked its questions.
   */
  #move(move: Move): void {
    const step = this.#deck.present() ?? this.state.step;
    const isShown = this.answer(step).isShown;
    const ask = this.#nextAsk(step, move);
    const isFragment = this.predictions.includes(step) && !this.isOverview;
    if (isFragment && move === 'next' && !isShown) this.setAnswer(step, { isShown: true });
    else if (isFragment && move === 'previous' && isShown) this.setAnswer(step, { isShown: false });
    else if (ask !== null) this.ask(step, ask);
    // A second key may come before the hashchange of the first: the address is up to date, the state is not.
    else this.#deck.go(moved(this.#deck.steps, step, move));
  }

  async #full(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  }

  run(command: Command): void {
    const { state } = this;
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        return this.#move(command);
      case 'black':
        return this.#change({ black: !state.black });
      case 'timer':
        return this.#change({ timer: toggled(state.timer, Date.now()) });
      case 'reset':
        return this.#change({ timer: stoppedTimer, opened: 0 });
      case 'clear':
        return this.#change({ answers: {}, asked: {} });
      case 'code':
        return this.#change({ code: state.code === null ? 'step' : null });
      case 'words':
        return this.#change({ hasWords: !state.hasWords });
      case 'overview':
        this.isOverview = !this.isOverview;
        return;
      case 'keys':
        this.hasKeys = true;
        return;
      case 'open':
        // The presenter’s window shows the lesson of the other one.
        this.hasOpening = !this.isPresenter;
        return;
      case 'full':
        // A frame that may not fill the screen rejects.
        this.#full().catch(() => undefined);
        return;
      case 'presenter':
        this.isBlocked = !this.#windows.open(
          `${location.pathname}?presenter${this.query.replace('?', '&')}#${state.step}`,
        );
        return;
      case 'close':
        this.hasKeys = false;
        this.hasOpening = false;
        this.report = '';
        this.isBlocked = false;
        this.isOverview = false;
        if (state.code !== null || state.hasWords) this.#change({ code: null, hasWords: false });
    }
  }
}
