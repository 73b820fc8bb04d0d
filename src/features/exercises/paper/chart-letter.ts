import { viewsInTextOrder } from '../../../figure/views.ts';
import type { Declaration } from '../../../model/declaration.ts';

const FIRST = 'A'.charCodeAt(0);

/** Returns the letter of a view’s drawing on the worksheet: numbers there are those of the text. */
export const chartLetter = (view: string, declaration: Declaration, lang: string): string =>
  String.fromCharCode(FIRST + viewsInTextOrder(declaration, lang).findIndex((each) => each.view.id === view));
