import { describe, expect, it } from 'vitest';
import { messages } from '../src/i18n/locale.ts';
import { declaration } from './declaration.ts';
import { documentsOf, page, reading } from './rendered.ts';

const { about, languages, views } = declaration;

describe.each(languages)('plain words in %s', (lang) => {
  const ours = messages[lang]?.['plain.ours'] ?? '';
  const said = (element: Element | null | undefined): (string | null)[] =>
    [...(element?.querySelectorAll('.plain-words p') ?? [])].map(({ textContent }) => textContent);

  it('stand after the first words of the text, marked as ours before anything is said', () => {
    const document = reading(lang);
    const block = document.querySelector('details.plain');
    expect(said(block)).toEqual([ours, ...about.plain.map((words) => words[lang])]);
    const passages = [...document.querySelectorAll('#text .passage[id]')];
    const before = passages.filter(
      (passage) => block && passage.compareDocumentPosition(block) & document.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(before.map(({ id }) => id)).toEqual([passages[0]?.id]);
  });

  it('stand open on the page of each view, and nowhere in other people’s pages', () => {
    for (const { id, plain } of views) {
      const figure = page(lang, `figures/${id}/`).querySelector('figure[data-view]');
      expect(said(figure), id).toEqual([ours, plain[lang]]);
      expect(figure?.querySelector('details .plain-words'), id).toBeNull();
      expect(page(lang, `embed/${id}/`).querySelector('.plain-words'), id).toBeNull();
    }
  });

  it('are no words of the declaration: none stands in a passage or a quotation', () => {
    for (const [path, document] of documentsOf())
      expect(document.querySelector(':is(.passage, q, blockquote) .plain-words'), path).toBeNull();
  });
});

describe.each(languages)('the accessibility statement in %s', (lang) => {
  const statement = page(lang, 'accessibility/').querySelector('article')?.textContent ?? '';

  it('says each thing once: what the site does, what was tested, what was not, what fails', () => {
    const own = Object.entries(messages[lang] ?? {}).filter(([key]) => key.startsWith('access.'));
    expect(own.length).toBeGreaterThan(40);
    for (const [key, words] of own) expect(statement.split(words).length, key).toBe(2);
  });

  it('claims no more than part, by nobody but us, and says who has not tried it', () => {
    for (const word of ['WCAG', 'AA', 'RGAA', 'NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Firefox', 'Safari'])
      expect(statement).toContain(word);
    expect(statement).toMatch(/partiellement conforme|partially conformant/);
  });

  it('is led to from the foot of every page', () => {
    for (const [path, document] of documentsOf()) {
      if (!document.querySelector('footer.foot')) continue;
      const link = document.querySelector('.foot a[href$="/accessibility/"]');
      expect(link?.textContent, path).toBe(
        messages[document.documentElement.lang]?.['page.accessibility.title'],
      );
    }
  });
});
