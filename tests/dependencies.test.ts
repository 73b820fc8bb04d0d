import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string> | undefined
>;
const named = Object.keys({ ...dependencies, ...devDependencies });

interface Locked {
  integrity?: string;
  hasInstallScript?: true;
}

const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '');

describe('docs/dependencies.md', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` *\|([^|]*)\|([^|]*)\|/gm)];

  it('names each package of package.json, and no other', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(named.sort());
  });

  it.each(rows.map(([, name = '', purpose = '', licence = '']) => ({ name, purpose, licence })))(
    'says what $name is for, and its licence',
    ({ name, purpose, licence }) => {
      expect(purpose.trim()).not.toBe('');
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
      expect(licence).toContain(license);
    },
  );
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('package-lock.json', () => {
  it('has the hash of every package', () => {
    for (const [path, { integrity }] of locked) expect(integrity, path).toMatch(/^sha512-/);
  });

  it('has no other package that would run a script when it is installed than those we know to do without', () => {
    const names = locked.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    expect(new Set(names)).toEqual(new Set(['esbuild', 'es5-ext']));
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });
});
