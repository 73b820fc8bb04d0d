import { describe, expect, it } from 'vitest';
import { chooseBrowser } from '../tools/browser.ts';

const choose = (env: Record<string, string>, files: string[]) =>
  chooseBrowser({ env, playwright: '/cache/chrome', exists: (path) => files.includes(path) });

describe('chooseBrowser(surroundings)', () => {
  it('takes the browser the environment names before any other', () => {
    const env = { CHROMIUM_PATH: '/mine', PATH: '/usr/bin' };
    expect(choose(env, ['/mine', '/cache/chrome', '/usr/bin/chromium'])?.path).toBe('/mine');
  });

  it('takes the name Playwright images use as well', () => {
    expect(choose({ PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/image' }, ['/image'])).toEqual({
      path: '/image',
      from: 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
    });
  });

  it('throws and names the variable when the file it names is not there', () => {
    expect(() => choose({ CHROMIUM_PATH: '/gone' }, ['/cache/chrome'])).toThrow(
      'CHROMIUM_PATH=/gone: no such file',
    );
  });

  it('takes Playwright’s own before the system’s', () => {
    expect(choose({ PATH: '/usr/bin' }, ['/usr/bin/chromium', '/cache/chrome'])?.path).toBe('/cache/chrome');
  });

  it('looks for chromium in every folder of the PATH before it looks for google-chrome', () => {
    expect(choose({ PATH: '/a:/b' }, ['/a/google-chrome', '/b/chromium'])?.path).toBe('/b/chromium');
  });

  it('takes the headless shell before a whole browser', () => {
    expect(choose({ PATH: '/bin' }, ['/bin/chromium', '/bin/chromium-headless-shell'])?.path).toBe(
      '/bin/chromium-headless-shell',
    );
  });

  it('finds nothing when there is nothing', () => {
    expect(choose({ PATH: '/usr/bin' }, [])).toBeUndefined();
  });
});
