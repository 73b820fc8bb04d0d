/** Fonts of src/fonts/ in every first view; italic and extended letters come when a page needs them. */
const FIRST = ['serif', 'sans'];

/**
 * The fonts that every page asks for at once, among the files of the build.
 *
 * @param paths of those files, such as "assets/serif-DhT2bq0X.woff2"
 * @throws Error naming the font that is not among them
 */
export function fontsToPreload(paths: string[]): string[] {
  return FIRST.map((name) => {
    const file = new RegExp(`(^|/)${name}-.{8}\\.woff2$`);
    const found = paths.find((path) => file.test(path));
    if (!found)
      throw new Error(`src/fonts/${name}.woff2 is to be preloaded, but the build made no file of it`);
    return found;
  });
}
