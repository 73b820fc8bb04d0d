import type { Annotation } from '../model/schema.ts';

/** What a note says in a language; "" where it says nothing there. */
export const bodyOf = ({ body }: Annotation, lang: string): string =>
  body.find(({ language }) => language === lang)?.value ?? '';
