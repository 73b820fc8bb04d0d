import type { Declaration } from '../declaration.ts';
import type { Answer } from './answer.ts';
import type { Asked, Ids, Question } from './question.ts';
import { figuresAsked, rule } from './ruling.ts';
import { suggestions } from './suggestions.ts';
import { writtenRefusal } from './written.ts';

/**
 * Answers a question about one or two figures from the text's own relations (rules H3 to H5): drawn where the
 * text gives ground for it, side by side where it gives none for more, refused with the reason otherwise.
 * @throws Error if there is no such stated figure.
 */
export function ask(
  question: Question,
  ids: Ids,
  declaration: Pick<Declaration, 'figures' | 'refusals'>,
): Answer {
  const { figures } = declaration;
  const [a, b] = figuresAsked({ question, ids }, figures);
  const asked: Asked = b ? { question, ids: [a.id, b.id] } : { question, ids: [a.id] };
  const ruling = rule(asked, figures);
  if (ruling.kind === 'drawn') return ruling;
  const refusal = b ? writtenRefusal(question, a, b, declaration) : null;
  return ruling.kind === 'side'
    ? { ...ruling, refusal }
    : { ...ruling, refusal, suggestions: suggestions(asked, figures) };
}
