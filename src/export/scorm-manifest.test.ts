import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { SCO, scormManifest } from './scorm-manifest.ts';

it('scormManifest({ id, title, version }) describes one page of SCORM 1.2', () => {
  const xml = scormManifest({ id: 'a.fr', title: 'A & <B>', version: '1' });
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const inside = (selector: string) => document.querySelector(selector)!;
  expect(inside('metadata > schema').textContent).toBe('ADL SCORM');
  expect(inside('metadata > schemaversion').textContent).toBe('1.2');
  const organization = inside('organizations > organization');
  expect(inside('organizations').getAttribute('default')).toBe(organization.getAttribute('identifier'));
  expect(inside('item > title').textContent).toBe('A & <B>');
  const resource = inside('resources > resource');
  expect(inside('item').getAttribute('identifierref')).toBe(resource.getAttribute('identifier'));
  expect(resource.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype')).toBe('sco');
  expect([resource.getAttribute('type'), resource.getAttribute('href')]).toEqual(['webcontent', SCO]);
  expect(inside('resource > file').getAttribute('href')).toBe(SCO);
});
