import { expect, it } from 'vitest';
import { outOfPackage } from './links.ts';

const html =
  '<a href="#x">1</a><a class="y" href="fr/?figure=a&amp;b">2</a><a href="https://example.org/">3</a>';

it('outOfPackage(html, siteUrl) opens the site and other sites beside the platform', () => {
  expect(outOfPackage(html, 'https://calais.example/')).toBe(
    '<a href="#x">1</a><a class="y" href="https://calais.example/fr/?figure=a&amp;b" target="_blank" rel="noopener">2</a><a href="https://example.org/" target="_blank" rel="noopener">3</a>',
  );
});

it('outOfPackage(html) leaves no link to a site whose address is not known', () => {
  expect(outOfPackage(html, undefined)).toContain('<a class="y">2</a>');
});
