import { parseCss } from 'svelte/compiler';

/** A CSS declaration that uses left or right, or a width that may be a height. */
export interface Physical {
  selector: string;
  declaration: string;
}

interface Node {
  type: string;
  property?: string;
  value?: string;
  name?: string;
  start: number;
  end: number;
  children?: Node[];
  block?: Node | null;
}

/** overflow-x and -y are allowed: not all browsers know their logical names. */
const PROPERTIES =
  /^(left|right|top|bottom|(min-|max-)?(width|height)|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/;

/** Shorthands with four sides: the second is right, the fourth left. */
const SIDES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** Splits a value at spaces, outside parentheses. */
function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of value.trim()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter(Boolean);
}

const isLopsided = (value: string): boolean => {
  const [, right, , left] = partsOf(value);
  return left !== undefined && right !== left;
};

/** True for a shadow to one side that ignores the direction. */
const isCast = (value: string): boolean =>
  value !== 'none' && /^(inset )?-?[\d.]*[1-9]/.test(value) && !value.includes('--ahead');

function isPhysical(property: string, value: string): boolean {
  if (PROPERTIES.test(property)) return true;
  if (SIDES.test(property)) return isLopsided(value);
  if (property === 'box-shadow' || property === 'text-shadow') return isCast(value);
  if (property === 'clip-path') return isLopsided(/inset\((.*)\)/.exec(value)?.[1] ?? '');
  if (/^(translate|transform)$/.test(property)) return /translateX|translate\(|^-?[\d.]*[1-9]/.test(value);
  return /(^|[\s,(])(left|right)([\s,)]|$)/.test(value);
}

/** Returns the physical declarations of a style sheet. */
export function physical(css: string): Physical[] {
  const found: Physical[] = [];
  const walk = (node: Node, selector: string): void => {
    if (node.type === 'Declaration' && node.property && isPhysical(node.property, node.value ?? ''))
      found.push({ selector, declaration: `${node.property}: ${node.value ?? ''}` });
    if (node.type === 'Atrule' && /(^|-)(left|right)(-|$)/.test(node.name ?? ''))
      found.push({ selector, declaration: `@${node.name ?? ''}` });
    const own = node.block ? css.slice(node.start, node.block.start).trim() : selector;
    for (const child of [...(node.children ?? []), ...(node.block ? [node.block] : [])]) walk(child, own);
  };
  walk(parseCss(css) as unknown as Node, '');
  return found;
}
