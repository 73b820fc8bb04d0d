import { declaration } from '../declaration.ts';
import { giveVoices } from '../pages/voices.ts';
import { quiet } from './asked.ts';
import {
  comesAlive,
  expectReadable,
  isAlive,
  isOf,
  isUsual,
  lastingNumbers,
  outcomeOf,
  ownFiles,
} from './judge.ts';
import { comes, kinds } from './kinds.ts';
import { record } from './outcome.ts';
import { expect, test } from './site.ts';
import { GROUPS } from './ways.ts';

test.describe.configure({ timeout: 900_000 });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const kind of kinds.filter(({ isFile }) => !isFile))
  for (const group of GROUPS)
    test(`${kind.name}: each file that it asks for ${group.name}`, async ({
      page,
      faulty,
      complaints,
    }, info) => {
      await giveVoices(page, declaration.languages);
      const files = await ownFiles(page, kind, faulty);
      const numbers = await lastingNumbers(page, kind, faulty);
      expect(numbers.size).toBeGreaterThan(0);
      complaints.splice(0);
      for (const asked of files) {
        const { path, act } = asked;
        for (const { name, way } of group.failures(path)) {
          const label = `${kind.name}, ${act?.name ?? 'open'}, ${path}, ${name}`;
          faulty.break((each) => each === path, way);
          await page.goto(kind.address);
          await quiet(page, faulty);
          if (act) {
            await act.do(page);
            await quiet(page, faulty);
          }
          const outcome = await outcomeOf(page, kind, asked);
          record(info, { fault: name, outcome });
          expect.soft(outcome, label).not.toBe('broken');
          await expectReadable(page, kind, faulty, numbers, label);
          // The browser names the failing file; for a script that never ran it reports the syntax error. The
          // errors
          // of another version’s module are unpredictable; hashed names keep such modules out of an intact
          // site.
          const isStatic = path.endsWith('.js') && (act === null || name === 'of another version');
          const own = (text: string) =>
            isOf(path, text) || (isStatic && text.startsWith('uncaught:')) || isUsual(text);
          expect
            .soft(
              complaints.splice(0).filter((text) => !own(text)),
              label,
            )
            .toEqual([]);
        }
        faulty.mend();
        await page.goto(kind.address);
        await quiet(page, faulty);
        if (act) await act.do(page);
        const over = `${kind.name}, ${act?.name ?? 'open'}, ${path}, once it is back`;
        if (act) expect.soft(await comes([act.done(page)], 5000), over).toBe(true);
        else if (comesAlive(kind)) expect.soft(await isAlive(page), over).toBe(true);
        expect
          .soft(
            complaints.splice(0).filter((text) => !isUsual(text)),
            over,
          )
          .toEqual([]);
      }
    });
