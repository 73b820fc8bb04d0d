// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QUESTIONS } from '../../src/features/embed/frame-messages.ts';
import { follow, isHeight } from '../../src/features/embed/host/follow.ts';
import { tellHeight } from '../../src/features/embed/tell-height.ts';
import { commandOf, moved } from '../../src/features/lesson/command.ts';
import { deckIn } from '../../src/features/lesson/deck.ts';
import { parseCount, tally } from '../../src/features/lesson/tally.ts';
import { readState } from '../../src/features/lesson/lesson-state.ts';
import { clockText, elapsed, toggled } from '../../src/features/lesson/timer.ts';
import { anyText, anyValue } from './arbitraries.ts';
import { TEXTS } from './attacks.ts';
import { holds } from './property.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, -0, 1e308, -1e308, Infinity, 2 ** 53),
);

/** Values shaped like a message, with arbitrary content. */
const like = <Field extends string>(fields: Record<Field, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof(anyValue, fc.record(fields, { requiredKeys: [] }));

describe('what a frame says to the page around it', () => {
  afterEach(() => document.body.replaceChildren());

  const answer = like({
    type: fc.oneof(fc.constant('iframe-resized'), anyValue),
    height: fc.oneof(number, anyValue),
  });

  it('sets a height that a figure can have, and only where the frame itself says it', () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://site.example/fr/embed/x/';
    document.body.append(frame);
    const stop = follow(frame);
    const senders = { frame: frame.contentWindow, page: window, nobody: null };
    const origin = fc.oneof(fc.constantFrom('https://site.example', 'null', 'https://evil.example'), anyText);
    const sender = fc.constantFrom('frame' as const, 'page' as const, 'nobody' as const);
    return holds(
      fc.property(answer, origin, sender, (data, from, who) => {
        frame.style.height = '480px';
        dispatchEvent(new MessageEvent('message', { data, origin: from, source: senders[who] }));
        const isOurs = who === 'frame' && (from === 'null' || from === 'https://site.example');
        if (!isOurs) expect(frame.style.height).toBe('480px');
        const height = Number.parseFloat(frame.style.height);
        expect(isHeight(height)).toBe(true);
      }),
    ).finally(stop);
  });
});

describe('what a page asks of the figure in its frame', () => {
  afterEach(() => document.body.replaceChildren());

  const question = like({
    type: fc.oneof(fc.constantFrom(...QUESTIONS), anyValue),
    targetElementSelector: fc.oneof(fc.constantFrom('html', 'body', 'a[', '*', ''), anyValue),
    bodyPadding: anyValue,
    bodyMargin: anyValue,
  });

  it('is answered with the height, once, where it is a question of the page around, and changes nothing', () => {
    const around = document.createElement('iframe');
    document.body.append(around);
    const page = around.contentWindow!;
    const said = vi.spyOn(page, 'postMessage').mockImplementation(() => {});
    tellHeight(document, page);
    const unchanged = document.documentElement.outerHTML;
    const senders = { around: page, self: window, nobody: null };
    const sender = fc.constantFrom('around' as const, 'self' as const, 'nobody' as const);
    return holds(
      fc.property(question, sender, (data, who) => {
        said.mockClear();
        dispatchEvent(new MessageEvent('message', { data, source: senders[who] }));
        const isAsked = who === 'around' && QUESTIONS.some((type) => type === Object(data).type);
        const answer = [{ type: 'iframe-resized', width: 0, height: 0 }, '*'];
        expect(said.mock.calls).toEqual(isAsked ? [answer] : []);
        expect(document.documentElement.outerHTML).toBe(unchanged);
      }),
    );
  });
});

describe('what windows of the lesson say to one another', () => {
  const steps = ['one', 'two', 'constructor'];
  const answer = like({
    value: fc.oneof(number, anyValue),
    way: fc.oneof(fc.constantFrom('=', '~', '>'), anyValue),
    isShown: anyValue,
    hands: fc.oneof(fc.dictionary(anyText, fc.oneof(number, anyValue)), anyValue),
  });
  const message = like({
    lesson: like({
      turn: fc.oneof(number, anyValue),
      step: fc.oneof(fc.constantFrom(...steps), anyText, anyValue),
      black: anyValue,
      code: anyValue,
      timer: like({ counted: fc.oneof(number, anyValue), since: fc.oneof(number, anyValue) }),
      opened: fc.oneof(number, anyValue),
      answers: like({ one: answer, constructor: answer, toString: answer }),
    }),
  });

  it('is a state with a step that is there and a timer that can be shown, or nothing', () =>
    holds(
      fc.property(
        message,
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (data, now) => {
          const read = readState(data, steps);
          if (!read) return;
          const { step, black, timer, answers } = read;
          expect(steps).toContain(step);
          expect(typeof black).toBe('boolean');
          expect(steps).toEqual(expect.arrayContaining(Object.keys(answers)));
          for (const each of [
            timer,
            toggled(timer, Number(now)),
            toggled(toggled(timer, Number(now)), Number(now)),
          ])
            expect(clockText(elapsed(each, Number(now)))).toMatch(/^(\d+:\d\d|\d):\d\d$|^\d\d:\d\d$/);
        },
      ),
    ));

  it('is sent on as it was read', () =>
    holds(
      fc.property(message, (data) => {
        const read = readState(data, steps);
        if (read) expect(readState({ lesson: read }, steps)).toEqual(read);
      }),
    ));
});

describe('what is done in the lesson', () => {
  it('by a key of any name is a command or nothing', () =>
    holds(
      fc.property(
        fc.oneof(anyText, fc.string({ maxLength: 1 })),
        fc.constantFrom(...(['lines', 'text', 'choice', 'slider', 'button', 'none'] as const)),
        fc.boolean(),
        (key, focus, singles) => {
          const press = { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
          expect(commandOf(press, { focus, singles, dir: 'ltr' }) ?? '').toBeTypeOf('string');
        },
      ),
    ));

  it('by a move from any step leads to one that is there', () =>
    holds(
      fc.property(anyText, fc.constantFrom('next', 'previous', 'first', 'last'), (from, move) => {
        expect(['one', 'two']).toContain(moved(['one', 'two'], from, move));
      }),
    ));

  it('by an address with any hash shows a step that is there, or none', () => {
    document.body.innerHTML =
      '<div id="lesson" class="alone"><section class="step" id="one"></section></div>';
    const deck = deckIn(document.getElementById('lesson')!);
    const hash = fc.oneof(anyText, fc.constantFrom('one', ...TEXTS), fc.constant('%'));
    return holds(
      fc.property(hash, (text) => {
        location.hash = text;
        expect(deck.present()).toBe('one');
        deck.mark();
      }),
    );
  });

  it('by hands of any count draws bars of 0 to 100 percent, and a sum that is a number', () =>
    holds(
      fc.property(fc.array(fc.oneof(anyText, fc.double().map(String))), (typed) => {
        const { sum, shares } = tally(typed.map(parseCount));
        expect(Number.isSafeInteger(sum)).toBe(true);
        for (const share of shares) expect(share >= 0 && share <= 100).toBe(true);
      }),
    ));
});
