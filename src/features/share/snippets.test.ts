import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../embed/options.ts';
import { DESTINATIONS, snippet, type Shared } from './snippets.ts';

const shared: Shared = {
  site: 'https://example.org/x/',
  version: '',
  integrity: '',
  page: 'https://example.org/x/en/figures/apples/',
  lang: 'en',
  view: 'apples',
  title: 'More than 3 "apples" <since> May & June',
  alt: 'A chart of "apples"',
  source: 'Source: the orchard.',
  height: 640,
  fullHeight: 900,
  options: DEFAULTS,
};

describe('snippet(destination, shared)', () => {
  it('for a website is the element, with a link and a picture for where it does not work', () => {
    const { code } = snippet('website', { ...shared, options: { ...DEFAULTS, title: false, theme: 'dark' } });
    expect(code).toBe(
      [
        '<declaration-figure view="apples" lang="en" label="More than 3 &quot;apples&quot; &lt;since&gt; May &amp; June" theme="dark" heading="0">',
        '  <a href="https://example.org/x/en/figures/apples/"><img src="https://example.org/x/images/en/apples-dark.png" width="100%" referrerpolicy="no-referrer" alt="A chart of &quot;apples&quot;"></a>',
        '</declaration-figure>',
        '<script src="https://example.org/x/declaration-figure.js" referrerpolicy="no-referrer" defer></script>',
      ].join('\n'),
    );
  });

  it('for a website names the hash of a script that never changes', () => {
    const site = 'https://example.org/x/v/0123456789ab/';
    const { code } = snippet('website', {
      ...shared,
      site,
      version: '0123456789ab',
      integrity: 'sha384-abc',
    });
    expect(code).toContain(
      '<script src="https://example.org/x/v/0123456789ab/declaration-figure.js" integrity="sha384-abc" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>',
    );
  });

  it('for a system that strips scripts is a frame with a title and a height', () => {
    const { code } = snippet('cms', { ...shared, options: { ...DEFAULTS, table: true, accent: '1c46b8' } });
    expect(code).toContain('src="https://example.org/x/en/embed/apples/?table=1&amp;accent=1c46b8"');
    expect(code).toContain('title="More than 3 &quot;apples&quot; &lt;since&gt; May &amp; June"');
    expect(code).toContain('height="900"');
    expect(snippet('cms', shared).code).toContain('height="640"');
    expect(code).toContain('referrerpolicy="no-referrer"');
    expect(code).not.toContain('<script');
  });

  it('for a mail is a picture of fixed size that leads to the figure', () => {
    const { code } = snippet('email', shared);
    expect(code).toContain('width="600" height="338"');
    expect(code).toContain('<a href="https://example.org/x/en/figures/apples/">');
    expect(code).not.toMatch(/<script|<iframe|style=/);
  });

  it('for paper gives light pictures, whatever the ground', () => {
    const { files } = snippet('print', { ...shared, options: { ...DEFAULTS, theme: 'dark' } });
    expect(files).toEqual(['images/en/apples.svg', 'images/en/apples-2x.png']);
  });

  it.each(DESTINATIONS)('for %s never leaves out the claim’s source or the way to it', (destination) => {
    const { code } = snippet(destination, shared);
    const says =
      code.includes(shared.source) || code.includes('embed/apples/') || code.includes('view="apples"');
    expect(says).toBe(true);
    expect(code).toContain('https://example.org/x/');
  });
});
