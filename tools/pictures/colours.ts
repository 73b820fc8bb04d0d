/** The themes of the site. */
export type Theme = 'light' | 'dark';

/**
 * The colours of a theme, by their names in src/styles/theme.css: "--ink" → "#1d1b18". Pictures do not use
 * the colours for other contrasts, which come later in that file.
 */
export function coloursOf(css: string, theme: Theme): Map<string, string> {
  const pairs = css
    .replace(/@media[\s\S]*/, '')
    .matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** Replaces variables in markup by their values. @throws Error naming a variable that has none. */
export const painted = (markup: string, values: ReadonlyMap<string, string>): string =>
  markup.replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw new Error(`a drawing is painted with "${name}", which is no colour of the theme`);
    return value;
  });
