/** Returns the first circle in a table of layers and their allowed imports; null if there is none. */
export function circle(table: Readonly<Record<string, readonly string[]>>): string[] | null {
  const done = new Set<string>();
  const walk = (layer: string, path: string[]): string[] | null => {
    if (path.includes(layer)) return [...path.slice(path.indexOf(layer)), layer];
    if (done.has(layer)) return null;
    for (const lower of table[layer] ?? []) {
      const found = walk(lower, [...path, layer]);
      if (found) return found;
    }
    done.add(layer);
    return null;
  };
  for (const layer of Object.keys(table)) {
    const found = walk(layer, []);
    if (found) return found;
  }
  return null;
}
