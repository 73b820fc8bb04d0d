/** The two looks of the site. */
export type Theme = 'light' | 'dark';

/**
 * The colours of a theme, by the names that src/styles/theme.css gives them: "--ink" → "#1d1b18". Those of readers who ask
 * for another contrast, which it gives below them, are not for pictures.
 */
export function coloursOf(css: string, theme: Theme): Map<string, string> {
  const pairs = css
    .replace(/@media[\s\S]*/, '')
    .matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** Markup with values in the place of variables. @throws Error naming a variable that has none. */
export const painted = (markup: string, values: ReadonlyMap<string, string>): string =>
  markup.replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw new Error(`a drawing is painted with "${name}", which is no colour of the theme`);
    return value;
  });
