import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** The parts of a source file that the rules check. */
export interface Read {
  /** Module specifiers of imports, re-exports, import(), import types and import.meta.glob, as written. */
  imports: string[];
  /** The specifiers that remain at run time: without type-only imports. */
  values: string[];
  /** Every other quoted string, in code and in attributes. */
  strings: string[];
}

interface SvelteNode {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SvelteNode =>
  typeof value === 'object' && value !== null && typeof (value as SvelteNode).type === 'string';

/** Calls `visit` for a node of Svelte's tree and all its descendants, each with its parent. */
function walk(
  value: unknown,
  visit: (node: SvelteNode, parent: SvelteNode | null) => void,
  parent: SvelteNode | null,
) {
  if (Array.isArray(value)) for (const item of value) walk(item, visit, parent);
  if (!isNode(value)) return;
  visit(value, parent);
  for (const child of Object.values(value)) walk(child, visit, value);
}

/** True if an import of Svelte's tree imports types only. */
const isOfTypes = ({ importKind, specifiers }: SvelteNode): boolean =>
  importKind === 'type' ||
  (Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((specifier: SvelteNode) => specifier.importKind === 'type'));

function readSvelte(source: string): Read {
  const read: Read = { imports: [], values: [], strings: [] };
  walk(
    parse(source, { modern: true }),
    (node, parent) => {
      if (node.type === 'Literal' && typeof node.value === 'string') {
        const importing = [
          'ImportDeclaration',
          'ExportNamedDeclaration',
          'ExportAllDeclaration',
          'ImportExpression',
        ];
        if (!parent || !importing.includes(parent.type)) {
          read.strings.push(node.value);
          return;
        }
        read.imports.push(node.value);
        if (!isOfTypes(parent)) read.values.push(node.value);
      }
      if (node.type === 'TemplateElement' && (parent?.quasis as unknown[]).length === 1) {
        read.strings.push((node.value as { cooked: string }).cooked);
      }
      if (node.type === 'Text' && parent?.type === 'Attribute') read.strings.push(node.data as string);
    },
    null,
  );
  return read;
}

const isGlob = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /^import\.meta\.glob$/.test(node.expression.getText());

/** True if a string is a module specifier. */
function isSpecifier(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
    return parent.moduleSpecifier === node;
  if (ts.isLiteralTypeNode(parent))
    return ts.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  if (ts.isArrayLiteralExpression(parent)) return isGlob(parent.parent);
  if (!ts.isCallExpression(parent)) return false;
  return parent.expression.kind === ts.SyntaxKind.ImportKeyword || isGlob(parent);
}

/** True if an import imports types only. */
function isTypeOnly({ parent }: ts.Node): boolean {
  if (ts.isLiteralTypeNode(parent)) return true;
  if (ts.isExportDeclaration(parent)) return parent.isTypeOnly;
  const clause = ts.isImportDeclaration(parent) ? parent.importClause : undefined;
  if (!clause) return false;
  const names = clause.namedBindings;
  return (
    clause.isTypeOnly ||
    (!clause.name && !!names && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly))
  );
}

function readScript(path: string, source: string): Read {
  const read: Read = { imports: [], values: [], strings: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      if (!isSpecifier(node)) read.strings.push(node.text);
      else {
        read.imports.push(node.text);
        if (!isTypeOnly(node)) read.values.push(node.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return read;
}

/** Parses a .ts or .svelte file with the parser of its language. */
export const read = (path: string, source: string): Read =>
  path.endsWith('.svelte') ? readSvelte(source) : readScript(path, source);
