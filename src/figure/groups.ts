import type { Locale } from '../i18n/locale.ts';
import { statement, type Statement } from './statement.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Form } from '../model/schema.ts';
import { countsPeople } from './people.ts';
import { viewsInTextOrder } from './views.ts';

/** Numbers that the text relates to one another, drawn as one waffle. */
export interface CountedGroup {
  /** Id of its first figure. */
  id: string;
  form: Form;
  stated: Statement[];
}

/** Returns the counts of people in text order, each with those that add to it or are part of it. */
export function countedGroups(declaration: Declaration, locale: Locale): CountedGroup[] {
  const panels = viewsInTextOrder(declaration, locale.lang).flatMap(({ view }) => view.panels);
  return panels.flatMap(({ form, figures }) => {
    const groups: CountedGroup[] = [];
    for (const id of figures) {
      const figure = declaration.figures.find((candidate) => candidate.id === id);
      if (!figure || !('quotedFrom' in figure) || !countsPeople(figure)) continue;
      const stated = statement(figure, locale);
      const group = groups.find((each) => each.stated.some((other) => other.id === figure.relation?.of));
      if (group) group.stated.push(stated);
      else groups.push({ id, form, stated: [stated] });
    }
    return groups;
  });
}
