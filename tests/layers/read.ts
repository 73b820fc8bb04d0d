import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** What a source file says that the rules look at. */
export interface Read {
  /** Module specifiers of imports, re-exports, import(), import types and import.meta.glob, as written. */
  imports: string[];
  /** Those of them that are there when the code runs: not the ones of types alone. */
  values: string[];
  /** Every other string in quotes, in code and in attributes. */
  strings: string[];
}

interface SvelteNode {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SvelteNode =>
  typeof value === 'object' && value !== null && typeof (value as SvelteNode).type === 'string';

/** Calls `visit` for a node of Svelte's tree and all below it, each with the node it hangs on. */
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

/** Whether an import of Svelte's tree brings types alone. */
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

/** Whether a string says where a module is. */
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

/** Whether an import brings types alone. */
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

/** Reads a .ts or a .svelte file with the parser of its language. */
export const read = (path: string, source: string): Read =>
  path.endsWith('.svelte') ? readSvelte(source) : readScript(path, source);
