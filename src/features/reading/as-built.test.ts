import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figuresAsBuilt } from './as-built.ts';

describe('figuresAsBuilt(text, sha256)', () => {
  const text = '{"figures":[{"id":"a","quotedFrom":{"fr":"é"}},{"id":"b","formula":"a / 2"}]}\n';
  const sha256 = createHash('sha256').update(text).digest('base64');

  afterEach(() => vi.unstubAllGlobals());

  it('gives what the text states, and not what was made of it', async () => {
    expect((await figuresAsBuilt(text, sha256))?.map(({ id }) => id)).toEqual(['a']);
  });

  it('gives nothing where the text is another, be it by a letter', async () => {
    expect(await figuresAsBuilt(text.replace('é', 'e'), sha256)).toBeNull();
    expect(await figuresAsBuilt(text, '')).toBeNull();
  });

  it('trusts no text where no hash can be had', async () => {
    vi.stubGlobal('crypto', {});
    expect(await figuresAsBuilt(text, sha256)).toBeNull();
  });
});
