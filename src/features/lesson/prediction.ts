import { fill } from '../../i18n/format.ts';
import {
  parseGuess,
  axisPercent,
  formatInput,
  guessWords,
  valueText,
  type GuessWords,
  type Scale,
  type ParsedGuess,
} from '../../figure/guess/guess.ts';
import { enableShowOfHands } from './show-of-hands.ts';

/** Elements shown only with the answer, and only before it. */
const ANSWERS = '[data-place], [data-answer], [data-guess], [data-hide]';
const QUESTIONS =
  '[data-blanked], [data-ways], [data-field], [data-range], [data-handle], [data-invitation], [data-fault], [data-reveal]';

/**
 * Finds a part of a step.
 * @throws Error naming the selector if there is no such part
 */
function part<T extends Element = HTMLElement>(of: ParentNode, selector: string): T {
  const found = of.querySelector<T>(selector);
  if (!found) throw new Error(`a prediction has no ${selector}`);
  return found;
}

const scaleOf = ({ dataset }: HTMLElement): Scale => ({
  intl: dataset['intl'] ?? '',
  group: dataset['group'] ?? '',
  decimal: dataset['decimal'] ?? '.',
  factor: Number(dataset['factor']),
  to: Number(dataset['scale']),
  small: dataset['small'] ?? '{value}',
  large: dataset['large'] ?? '',
});

/** Moves the parts of the disclosure to their places, where they stay hidden until revealed. */
function putAway(step: HTMLElement): void {
  for (const piece of step.querySelectorAll<HTMLElement>('[data-part]'))
    part(step, `[data-place="${piece.dataset['part'] ?? ''}"]`).append(piece);
  part(step, '[data-still]').remove();
}

/** Sets the end of a bar, and of everything attached to it, on the axis. */
function drawTo(bar: Element, percent: number): void {
  for (const each of bar.querySelectorAll('[data-to]')) each.setAttribute('width', `${String(percent)}%`);
  for (const each of bar.querySelectorAll('[data-from]')) each.setAttribute('x', `${String(percent)}%`);
}

/** Enables one prediction. Guesses are kept in the page only, and are lost with it. */
function predict(step: HTMLElement): void {
  const scale = scaleOf(step);
  const field = part<HTMLInputElement>(step, '[data-number]');
  const range = part<HTMLInputElement>(step, '[data-range]');
  const bar = part(step, '[data-guess-bar]');
  const fault = part(step, '[data-fault]');
  const status = part(step, '[data-status]');
  const choice = part(step, '[data-ways]');
  const [reveal, hide] = [part(step, '[data-reveal]'), part(step, '[data-hide]')];

  let typed: ParsedGuess = { is: 'none' };
  const value = () => (typed.is === 'value' ? typed.value : null);
  const way = () => choice.querySelector<HTMLInputElement>(':checked');

  function guess(): GuessWords {
    const none = part(step, '[data-guess]').dataset['guess'] ?? '';
    return guessWords(value(), way()?.dataset['said'] ?? '', scale, none);
  }

  function show(): void {
    const number = value();
    const percent = axisPercent(number ?? 0, scale);
    const isBeyond = (number ?? 0) > scale.to;
    drawTo(bar, percent);
    for (const end of bar.querySelectorAll('[data-way]'))
      end.classList.toggle('unsaid', end.getAttribute('data-way') !== (way()?.value ?? '='));
    part(step, '[data-handle]').style.insetInlineStart = `${String(percent)}%`;
    part(step, '[data-invitation]').hidden = typed.is !== 'none';
    part(step, '[data-beyond]').hidden = !isBeyond;
    const { none = '', many = '', one = '', past: beyond = '' } = range.dataset;
    range.setAttribute('aria-valuetext', valueText(number, scale, { none, one, many, beyond }));
    range.value = String(Math.min(number ?? 0, scale.to));
  }

  /** Shows an error once the reader leaves the field; until then the number may be unfinished. */
  function complain(): void {
    if (typed.is === 'fault') {
      fault.textContent = fill(fault.dataset[typed.fault] ?? '', { typed: field.value.trim() });
      field.setAttribute('aria-invalid', 'true');
    } else {
      fault.textContent = '';
      field.removeAttribute('aria-invalid');
    }
  }

  /** Reveals the answer beside the guess, or hides it again. */
  function setAnswer(isShown: boolean): void {
    const said = guess();
    step.toggleAttribute('data-revealed', isShown);
    for (const each of step.querySelectorAll(ANSWERS)) each.toggleAttribute('hidden', !isShown);
    for (const each of step.querySelectorAll(QUESTIONS)) each.toggleAttribute('hidden', isShown);
    if (!isShown) show();
    for (const verdict of step.querySelectorAll<HTMLElement>('[data-verdict]'))
      verdict.hidden = verdict.dataset['verdict'] !== (way()?.value ?? '');
    const number = part(step, '[data-guess]');
    ['[data-before]', 'b', '[data-after]'].forEach((place, i) => {
      part(number, place).textContent = said[i] ?? '';
    });
    number.classList.toggle('is-none', value() === null);
    const { shown = '', guessed = '', hidden = '' } = status.dataset;
    const verdict = part(step, '[data-verdict]:not([hidden])').textContent;
    status.textContent = isShown
      ? [shown, fill(guessed, { said: said.join('') }), verdict].join(' ')
      : hidden;
  }

  range.addEventListener('input', () => {
    typed = { is: 'value', value: Number(range.value) };
    field.value = formatInput(Number(range.value), scale);
    complain();
    show();
  });
  field.addEventListener('input', () => {
    typed = parseGuess(field.value, scale);
    if (typed.is !== 'fault') complain();
    show();
  });
  field.addEventListener('change', () => {
    if (typed.is === 'value') field.value = formatInput(typed.value, scale);
    complain();
  });
  choice.addEventListener('change', show);
  reveal.addEventListener('click', () => {
    setAnswer(true);
    // The button is hidden now. Focus on the answer keeps the lesson’s keys and screen readers going.
    part(step, '[data-place="said"]').focus({ preventScroll: true });
  });
  hide.addEventListener('click', () => {
    setAnswer(false);
    reveal.focus();
  });
  putAway(step);
  show();
}

/** Enables every prediction below `root`. */
export function enablePredictions(root: ParentNode): void {
  for (const step of root.querySelectorAll<HTMLElement>('[data-prediction]')) {
    predict(step);
    enableShowOfHands(step);
  }
}
