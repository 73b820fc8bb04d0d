import { commandOf, isMove, moved, type Command } from './command.ts';
import { deckIn } from './deck.ts';
import { focusOf } from './focus.ts';
import { showQrCode } from './show-qr-code.ts';
import type { LessonState, Message } from './state.ts';
import { swipeOf, type Point } from './swipe.ts';
import { stoppedTimer, clockText, elapsed, toggled } from './timer.ts';
import { windowsOf, type Windows } from './windows.ts';

interface Settings {
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

/** True if the address asks for the speaker view. */
const isPresenter = (): boolean => new URLSearchParams(location.search).has('presenter');

/** Connects the lesson to keys, presentation remotes, touch and its other windows. */
export function startLesson(lesson: HTMLElement, { announce }: Settings): void {
  const { dataset: flags, dir } = document.documentElement;
  const reading = dir === 'rtl' ? 'rtl' : 'ltr';
  const deck = deckIn(lesson);
  const all = <E extends HTMLElement>(selector: string) => [...lesson.querySelectorAll<E>(selector)];
  const one = <E extends HTMLElement>(selector: string) => lesson.querySelector<E>(selector);
  const black = one('.black');
  const blocked = one('[data-blocked]');
  const singles = one<HTMLInputElement>('[data-singles]');
  /** Buttons that a single letter presses, with that letter. */
  const lettered = all('[aria-keyshortcuts]').map((each) => [each, each.ariaKeyShortcuts ?? ''] as const);
  let state: LessonState = { step: deck.present() ?? '', black: false, timer: stoppedTimer };

  const windows: Windows = windowsOf({
    channel: lesson.dataset['channel'] ?? 'lesson',
    steps: deck.steps,
    hear(message: Message) {
      if (message.lesson === 'hello') {
        if (state.step) windows.send({ lesson: 'state', state });
      } else take(message.state);
    },
  });

  /** Adopts the state of another window. */
  function take(other: LessonState): void {
    const { step } = state;
    state = other;
    if (other.step !== step) deck.go(other.step);
    show();
  }

  /** Changes the state here and in the other windows. */
  function change(part: Partial<LessonState>): void {
    state = { ...state, ...part };
    show();
    windows.send({ lesson: 'state', state });
  }

  const button = (command: Command) => one(`[data-do="${command}"]`);
  const press = (command: Command, on: boolean) => button(command)?.setAttribute('aria-pressed', String(on));

  function tick(): void {
    const timer = one('[data-timer]');
    if (timer) timer.textContent = clockText(elapsed(state.timer, Date.now()));
    const clock = one('[data-clock]');
    const { lang } = document.documentElement;
    if (clock)
      clock.textContent = new Date().toLocaleTimeString(lang, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
  }

  function show(): void {
    deck.mark();
    // The speaker view stays lit.
    black?.toggleAttribute('hidden', !state.black || isPresenter());
    press('black', state.black);
    press('timer', state.timer.since !== null);
    press('overview', flags['overview'] !== undefined);
    for (const stage of all('.step > .stage')) stage.inert = flags['overview'] !== undefined || isPresenter();
    const planned = one('[data-planned]');
    if (planned) planned.textContent = String(deck.planned());
    one('[data-last]')?.toggleAttribute('hidden', state.step !== deck.steps.at(-1));
    for (const link of all<HTMLAnchorElement>('a[data-language]')) link.hash = state.step;
    tick();
  }

  function overview(on: boolean): void {
    if (on) flags['overview'] = '';
    else delete flags['overview'];
    show();
    document
      .getElementById(state.step)
      ?.scrollIntoView({ block: on ? 'center' : 'start', behavior: 'instant' });
  }

  async function full(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  }

  function presenter(): void {
    const address = `${location.pathname}?presenter#${state.step}`;
    blocked?.toggleAttribute('hidden', windows.open(address));
  }

  function dialog(id: 'code' | 'keys'): void {
    const found = document.getElementById(id) as HTMLDialogElement | null;
    if (!found || found.open) return;
    if (id === 'code') showQrCode(found);
    found.showModal();
  }

  function close(): void {
    for (const open of all<HTMLDialogElement>('dialog[open]')) open.close();
    blocked?.toggleAttribute('hidden', true);
    if (flags['overview'] !== undefined) overview(false);
  }

  function run(command: Command): void {
    // A second key may come before the hashchange of the first: the address is up to date, the state is not.
    if (isMove(command)) deck.go(moved(deck.steps, deck.present() ?? state.step, command));
    else if (command === 'black') {
      change({ black: !state.black });
      if (state.black) announce(black?.dataset['said'] ?? '');
    } else if (command === 'timer') change({ timer: toggled(state.timer, Date.now()) });
    else if (command === 'reset') change({ timer: stoppedTimer });
    else if (command === 'overview') overview(flags['overview'] === undefined);
    else if (command === 'full') void full();
    else if (command === 'presenter') presenter();
    else if (command === 'close') close();
    else dialog(command);
  }

  addEventListener('hashchange', () => {
    const step = deck.present();
    if (step === null || step === state.step) {
      deck.mark();
      return;
    }
    // The focused element is hidden with its step.
    const wasInside = document.activeElement?.closest('.step') ?? null;
    change({ step });
    if (wasInside) document.getElementById(step)?.focus({ preventScroll: true });
    if (flags['overview'] === undefined) scrollTo({ top: 0, behavior: 'instant' });
    announce(deck.said());
  });

  addEventListener('keydown', (event) => {
    if (deck.present() === null) return;
    const focus = focusOf(event.target as Element | null);
    // Single letters are shortcuts only while the page offers a way to switch them off.
    const hasLetters = Boolean(singles?.checked && button('keys')?.checkVisibility());
    const command = commandOf(event, { focus, singles: hasLetters, dir: reading });
    if (state.black && command !== null) {
      event.preventDefault();
      change({ black: false });
      return;
    }
    if (command === null || lesson.querySelector('dialog[open]')) return;
    event.preventDefault();
    run(command);
  });

  // Shortcuts that are switched off are not announced either.
  singles?.addEventListener('change', () => {
    for (const [each, letter] of lettered) each.ariaKeyShortcuts = singles.checked ? letter : null;
  });

  black?.addEventListener('click', () => change({ black: false }));

  for (const each of all('[data-do]'))
    each.addEventListener('click', () => run(each.dataset['do'] as Command));

  for (const jump of all('.jump')) jump.addEventListener('click', () => overview(false));

  let start: Point | null = null;
  lesson.addEventListener('pointerdown', ({ pointerType, clientX, clientY, target }) => {
    const isOwn = (target as Element).closest('input, textarea, select, dialog') !== null;
    start = pointerType === 'touch' && !isOwn ? { x: clientX, y: clientY } : null;
  });
  lesson.addEventListener('pointerup', ({ clientX, clientY }) => {
    const way = start && swipeOf(start, { x: clientX, y: clientY }, reading);
    start = null;
    if (way && flags['overview'] === undefined) run(way);
  });

  if (isPresenter()) flags['presenter'] = '';
  if (!document.fullscreenEnabled) button('full')?.remove();
  show();
  setInterval(tick, 1000);
}
