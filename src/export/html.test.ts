import { expect, it } from 'vitest';
import { escapeHtml, jsonInHtml } from './html.ts';

it('escapeHtml(text) leaves nothing that opens an element, ends an attribute or begins an entity', () => {
  expect(escapeHtml('<a href="x">l’été & co</a>')).toBe(
    '&lt;a href=&quot;x&quot;&gt;l’été &amp; co&lt;/a&gt;',
  );
});

it('jsonInHtml(data) cannot end the element that it stands in, and is read as the same data', () => {
  const data = { words: '</script><script>alert(1)</script>' };
  expect(jsonInHtml(data)).not.toContain('<');
  expect(JSON.parse(jsonInHtml(data))).toEqual(data);
});
