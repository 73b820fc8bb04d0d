import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { giveVoices } from '../pages/voices.ts';
import { quiet } from './asked.ts';
import { comesAlive, expectReadable, isAlive, isUsual, lastingNumbers, outcomeOfAct } from './judge.ts';
import { kinds, type Kind } from './kinds.ts';
import { record, type Outcome } from './outcome.ts';
import type { Numbers } from './readable.ts';
import { expect, test, type FaultySite } from './site.ts';

test.describe.configure({ timeout: 600_000 });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Controls that are offered only if the browser supports the feature. */
const OFFERED = { 'read aloud': '[data-aloud]', 'listen to a view': '[data-listen]' };

/** A browser that lacks or refuses a feature. */
interface Platform {
  name: string;
  /** Runs in each page before its scripts. */
  install?: () => void;
  /** Prepares what a script in the page cannot. */
  arrange?: (page: Page, faulty: FaultySite) => Promise<void>;
  /** Controls that are hidden there. */
  withdraws?: (keyof typeof OFFERED)[];
}

const platforms: Platform[] = [
  {
    name: 'storage forbidden',
    install: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  },
  {
    name: 'storage full',
    install: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'no cache, no service worker',
    install: () => {
      Reflect.deleteProperty(window, 'caches');
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
  },
  {
    name: 'a service worker refused',
    install: () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    },
  },
  { name: 'no BroadcastChannel', install: () => void Reflect.deleteProperty(window, 'BroadcastChannel') },
  {
    name: 'BroadcastChannel forbidden',
    install: () => {
      function Forbidden() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
      Object.assign(window, { BroadcastChannel: Forbidden });
    },
  },
  { name: 'no Clipboard', install: () => void Reflect.deleteProperty(Navigator.prototype, 'clipboard') },
  {
    name: 'Clipboard refused',
    install: () => {
      Clipboard.prototype.writeText = Clipboard.prototype.write = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    },
  },
  {
    name: 'no Web Share',
    install: () => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Reflect.deleteProperty(Navigator.prototype, 'canShare');
    },
  },
  {
    name: 'no Speech',
    install: () => {
      Reflect.deleteProperty(window, 'speechSynthesis');
      Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
    },
    withdraws: ['read aloud'],
  },
  {
    name: 'no Popover',
    install: () => {
      for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    },
    // The popover attributes have no effect without popovers.
    arrange: (_, faulty) => {
      faulty.break(
        (path) => /(\/|\.html|^)$/.test(path),
        ({ status, headers, body }, response) =>
          void response
            .writeHead(status, headers)
            .end(String(body).replace(/ popover(target)?(?=[=> ])/g, ' data-no-popover$1')),
      );
      return Promise.resolve();
    },
  },
  {
    name: 'no Highlight',
    install: () => {
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(window, 'Highlight');
    },
  },
  {
    name: 'no IntersectionObserver',
    install: () => void Reflect.deleteProperty(window, 'IntersectionObserver'),
  },
  {
    name: 'no ResizeObserver',
    install: () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  },
  {
    name: 'media queries tell of no change',
    install: () => {
      MediaQueryList.prototype.addEventListener = () => undefined;
    },
  },
  { name: 'no structuredClone', install: () => void Reflect.deleteProperty(window, 'structuredClone') },
  { name: 'no SubtleCrypto', install: () => void Reflect.deleteProperty(Crypto.prototype, 'subtle') },
  {
    name: 'SubtleCrypto throws',
    install: () => {
      SubtleCrypto.prototype.digest = () =>
        Promise.reject(new DOMException('not supported', 'NotSupportedError'));
    },
  },
  {
    name: 'no AudioContext',
    install: () => void Reflect.deleteProperty(window, 'AudioContext'),
    withdraws: ['listen to a view'],
  },
  { name: 'no idle callbacks', install: () => void Reflect.deleteProperty(window, 'requestIdleCallback') },
  {
    name: 'canvas without a context',
    install: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  },
  {
    name: 'no memory for pixels',
    install: () => {
      const refuse = () => {
        throw new RangeError('Out of memory at ImageData creation');
      };
      CanvasRenderingContext2D.prototype.createImageData = refuse;
      CanvasRenderingContext2D.prototype.putImageData = refuse;
      HTMLCanvasElement.prototype.toBlob = function (done) {
        done(null);
      };
    },
  },
  ...['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'].map((time) => ({
    name: `the clock says ${time.slice(0, 4)}`,
    arrange: (page: Page) => page.clock.setSystemTime(time),
  })),
  {
    name: 'the time zone changes',
    async arrange(page) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
    },
  },
];

/** All features missing at once, except canvases and clocks, which are not properties of a browser. */
const together: Platform = {
  name: 'all that a browser may lack',
  withdraws: ['read aloud', 'listen to a view'],
};

/** The numbers of each page, read once per worker. */
const numbersBy = new Map<Kind, Numbers>();

for (const platform of [...platforms, together])
  test(`${platform.name}: every page can be read, and what it offers works or says why not`, async ({
    page,
    faulty,
    complaints,
  }, info) => {
    await giveVoices(page, declaration.languages);
    for (const kind of kinds)
      if (!numbersBy.has(kind)) numbersBy.set(kind, await lastingNumbers(page, kind, faulty));
    if (platform === together)
      for (const { install, name } of platforms)
        if (install && !/^(storage full|canvas|no memory)/.test(name)) await page.addInitScript(install);
    if (platform.install) await page.addInitScript(platform.install);
    await platform.arrange?.(page, faulty);
    complaints.splice(0);
    for (const kind of kinds) {
      for (const act of kind.acts) {
        const label = `${platform.name}: ${kind.name}, ${act.name}`;
        await page.goto(kind.address);
        await quiet(page, faulty);
        let outcome: Outcome;
        if (platform.withdraws?.some((name) => name === act.name)) {
          expect.soft(await isAlive(page), label).toBe(true);
          const button = page.locator(OFFERED[act.name as keyof typeof OFFERED]);
          expect.soft(await button.locator('visible=true').count(), label).toBe(0);
          outcome = 'less';
        } else {
          if (comesAlive(kind)) expect.soft(await isAlive(page), label).toBe(true);
          await act.do(page);
          await quiet(page, faulty);
          outcome = await outcomeOfAct(page, act, 3000);
        }
        record(info, { fault: platform.name, outcome });
        expect.soft(outcome, label).not.toBe('broken');
        await expectReadable(page, kind, faulty, numbersBy.get(kind)!, label);
        expect
          .soft(
            complaints.splice(0).filter((text) => !isUsual(text)),
            label,
          )
          .toEqual([]);
      }
    }
  });
