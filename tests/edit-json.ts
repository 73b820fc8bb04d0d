/** The files of a declaration in memory, by name. */
export type Files = Map<string, string>;

type Json = Record<string, unknown>;

/** Resolves one step of a path: by id or index in a list, by name in an object. */
function key(holder: unknown, step: string): [holder: Json, key: string] {
  if (typeof holder !== 'object' || holder === null) throw new Error(`"${step}" is not to be found`);
  const list = holder as Json & { id?: string }[];
  const byId = Array.isArray(holder) ? list.findIndex((item) => item.id === step) : -1;
  return [list, byId === -1 ? step : String(byId)];
}

/** Sets the value at a path such as "figures.removals.quotedFrom.fr.exact"; `undefined` removes it. */
export function edit(files: Files, file: string, path: string, value: unknown): void {
  const content: unknown = JSON.parse(read(files, file));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inner, step) => {
    const [holder, name] = key(inner, step);
    return holder[name];
  }, content);
  const [holder, name] = key(parent, last);
  if (value !== undefined) holder[name] = value;
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
  files.set(file, JSON.stringify(content, null, 2));
}

/** Replaces words that occur exactly once in a file. */
export function replace(files: Files, file: string, from: string, to: string): void {
  const text = read(files, file);
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not occur once in ${file}`);
  files.set(
    file,
    text.replace(from, () => to),
  );
}

/**
 * Returns the content of a file.
 * @throws Error like the file system’s, if there is no such file
 */
export function read(files: Files, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error('no such file');
  return text;
}
