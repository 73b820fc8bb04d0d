/** A selector that ends in a button as such, not in a state of it, and declarations that give it a box or take it away. */
const RULE =
  /(?<=^|[{}>\n])[^{}@/>]*\bbutton(?:\.[\w-]+)?\)*(?:,[^{}]*)?\s*\{[^}]*\b(?:border|background)(?:-(?!radius)[\w-]+)?:[^}]*\}/g;

/** Base rules for buttons in some files: each with the path of its file. */
export const buttonRules = (files: Record<string, string>): { path: string; rule: string }[] =>
  Object.entries(files).flatMap(([path, source]) =>
    [...source.matchAll(RULE)].map(([rule]) => ({ path, rule: rule.trim() })),
  );
