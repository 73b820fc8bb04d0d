import type { AskedData, BriefAnswer } from '../../contract/compare.ts';
import type { RelationType } from '../../model/schema.ts';

/** A drawing of an answer: figures of one panel, and what is computed from them. */
export interface AnswerDrawing {
  panel: string;
  figures: string[];
  /** The figures that were asked about, if the drawing has others, too. */
  asked: string[];
  derived: string[];
}

type Data = Pick<AskedData, 'figures' | 'stated' | 'panels'>;

/** Relations of a figure that is drawn inside another one, or past its seam. */
const INSIDE: readonly RelationType[] = ['part-of', 'adds-to'];

/** The figures of a panel in its order, with those that one is part of or adds to. */
function withOrigins(ids: readonly string[], panel: string, { stated, panels }: Data): string[] {
  const origins = stated.flatMap(({ id, relation }) =>
    relation && ids.includes(id) && INSIDE.includes(relation.type) ? [relation.of] : [],
  );
  const needed = [...ids, ...origins];
  return Object.keys(panels[panel]?.figures ?? {}).filter((id) => needed.includes(id));
}

/** True if the text relates two figures, so that one drawing shows both. */
const isRelated = (ids: readonly string[], { stated }: Data): boolean =>
  stated.some(({ id, relation }) => relation && ids.includes(id) && ids.includes(relation.of));

/**
 * Returns the drawings of an answer: one for figures that the text relates; else one for each. A figure that is
 * part of another one, or is added to it, is never drawn without it.
 */
export function drawingsOf({ figures: ids, derived }: BriefAnswer, data: Data): AnswerDrawing[] {
  const groups = isRelated(ids, data) ? [ids] : ids.map((id) => [id]);
  return groups.map((own) => {
    const panel = data.figures.find(({ id }) => id === own[0])?.panel ?? '';
    const figures = withOrigins(own, panel, data);
    return {
      panel,
      figures,
      asked: figures.length > own.length ? [...own] : [],
      derived: derived ? [derived] : [],
    };
  });
}
