import { describe, expect, it } from 'vitest';
import { Beside, type Put } from './beside.ts';

/** A page that notes which languages stand in it, and whose texts come when asked. */
function noted() {
  const shown: string[] = [];
  const coming = new Map<string, { come: () => void; fail: () => void }>();
  const prepare = (lang: string) =>
    new Promise<Put>((resolve, reject) => {
      coming.set(lang, {
        come: () =>
          resolve(() => {
            shown.push(lang);
            return () => void shown.splice(shown.indexOf(lang), 1);
          }),
        fail: () => reject(new Error(`no text in "${lang}"`)),
      });
    });
  const beside = new Beside({ prepare, preserve: (change) => change() });
  return { beside, shown, coming };
}

describe('Beside', () => {
  it('show(lang) shows a language once its text has come, and once only', async () => {
    const { beside, shown, coming } = noted();
    const first = beside.show('en');
    expect(shown).toEqual([]);
    coming.get('en')?.come();
    expect(await first).toBe(true);
    expect(await beside.show('en')).toBe(false);
    expect(shown).toEqual(['en']);
  });

  it('show(undefined) removes it', async () => {
    const { beside, shown, coming } = noted();
    const first = beside.show('en');
    coming.get('en')?.come();
    await first;
    await beside.show(undefined);
    expect(shown).toEqual([]);
  });

  it('show(lang) gives way to a later wish', async () => {
    const { beside, shown, coming } = noted();
    const first = beside.show('en');
    const second = beside.show('de');
    coming.get('de')?.come();
    coming.get('en')?.come();
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(shown).toEqual(['de']);
  });

  it('show(lang) throws when the text does not come, and can be asked again', async () => {
    const { beside, shown, coming } = noted();
    const first = beside.show('en');
    coming.get('en')?.fail();
    await expect(first).rejects.toThrow('no text in "en"');
    const second = beside.show('en');
    coming.get('en')?.come();
    expect(await second).toBe(true);
    expect(shown).toEqual(['en']);
  });

  it('show(lang) shows a language once when it is taken back and wanted again while it loads', async () => {
    const shown: string[] = [];
    const loads: (() => void)[] = [];
    const put: Put = () => {
      shown.push('en');
      return () => void shown.pop();
    };
    const prepare = () => new Promise<Put>((resolve) => loads.push(() => resolve(put)));
    const beside = new Beside({ prepare, preserve: (change) => change() });
    const wishes = [beside.show('en'), beside.show(undefined), beside.show('en')];
    for (const come of loads) come();
    expect(await Promise.all(wishes)).toEqual([false, true, true]);
    expect(shown).toEqual(['en']);
  });

  it('show(lang) is silent about a failure after a later wish', async () => {
    const { beside, shown, coming } = noted();
    const first = beside.show('en');
    const second = beside.show('de');
    coming.get('en')?.fail();
    coming.get('de')?.come();
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(shown).toEqual(['de']);
  });
});
