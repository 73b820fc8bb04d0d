import { fill } from '../../i18n/format.ts';
import {
  isPlural,
  parseGuess,
  formatValue,
  axisPercent,
  formatInput,
  type Scale,
  type ParsedGuess,
} from './guess.ts';
import { enableShowOfHands } from './show-of-hands.ts';

/** What is there only once the text’s number is shown, and what only before. */
const ANSWERS = '[data-place], [data-answer], [data-guess], [data-hide]';
const QUESTIONS =
  '[data-blanked], [data-ways], [data-field], [data-range], [data-handle], [data-invitation], [data-fault], [data-reveal]';

/** Finds a part of a step. @throws Error naming it where it is not there. */
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

/** What could be opened without a script goes to where it will be seen, and waits there. */
function putAway(step: HTMLElement): void {
  for (const piece of step.querySelectorAll<HTMLElement>('[data-part]'))
    part(step, `[data-place="${piece.dataset['part'] ?? ''}"]`).append(piece);
  part(step, '[data-still]').remove();
}

/** Sets the end of a bar, and of whatever stands at it, on the axis. */
function drawTo(bar: Element, percent: number): void {
  for (const each of bar.querySelectorAll('[data-to]')) each.setAttribute('width', `${String(percent)}%`);
  for (const each of bar.querySelectorAll('[data-from]')) each.setAttribute('x', `${String(percent)}%`);
}

/** Brings one prediction alive. What is guessed and written stays in the page, and goes with it. */
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

  /** The guess with its qualifier, "environ 3 000": the words before the number, the number, the words after it. */
  function guess(): [string, string, string] {
    const number = value();
    if (number === null) return ['', part(step, '[data-guess]').dataset['guess'] ?? '', ''];
    const [before = '', after = ''] = (way()?.dataset['said'] ?? '').split('{value}');
    return [before, formatValue(number, scale), after];
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
    const { none = '', many = '', one = '', past = '' } = range.dataset;
    const words =
      number === null
        ? none
        : fill(isPlural(number, scale) ? many : one, { said: formatValue(number, scale) });
    range.setAttribute('aria-valuetext', isBeyond ? `${words}, ${past}` : words);
    range.value = String(Math.min(number ?? 0, scale.to));
  }

  /** Says what is wrong with what was typed, once one has left the field; before, it may only be unfinished. */
  function complain(): void {
    if (typed.is === 'fault') {
      fault.textContent = fill(fault.dataset[typed.fault] ?? '', { typed: field.value.trim() });
      field.setAttribute('aria-invalid', 'true');
    } else {
      fault.textContent = '';
      field.removeAttribute('aria-invalid');
    }
  }

  /** Shows what the text says beside the guess, or asks again. */
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
    // The button is gone. The keys of the lesson go on from here, and screen readers read on from the number.
    part(step, '[data-place="said"]').focus({ preventScroll: true });
  });
  hide.addEventListener('click', () => {
    setAnswer(false);
    reveal.focus();
  });
  putAway(step);
  show();
}

/** Brings every prediction below `root` alive. */
export function enablePredictions(root: ParentNode): void {
  for (const step of root.querySelectorAll<HTMLElement>('[data-prediction]')) {
    predict(step);
    enableShowOfHands(step);
  }
}
