/** The headers required for a file of the site, independent of the generator of the settings. */
export interface Expected {
  type: string;
  cache: RegExp;
  /** True if host pages may use the file. */
  isOpen: boolean;
}

const TYPES: [RegExp, string][] = [
  [/\.html$/, 'text/html'],
  [/\.css$/, 'text/css'],
  [/\.js$/, 'text/javascript'],
  [/\.json$/, 'application/json'],
  [/\.jsonld$/, 'application/ld+json'],
  [/\.csv$/, 'text/csv'],
  [/\.md$/, 'text/markdown'],
  [/\.txt$/, 'text/plain'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
  [/\.woff2$/, 'font/woff2'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.zip$/, 'application/zip'],
];

const typeOf = (path: string): string => {
  const found = TYPES.find(([end]) => end.test(path));
  if (!found) throw new Error(`${path}: of what type is it?`);
  return found[1];
};

/** Files named after their content never change; pages and their data are stale after five minutes. */
function cacheOf(path: string): RegExp {
  // The page and the stamp of a frozen copy list the corrections since; the copy itself never changes.
  if (/^v\/[0-9a-f]{12}\/(index\.html|frozen\.json)$/.test(path)) return /^public, max-age=300$/;
  if (/^v\/[0-9a-f]{12}\/|^assets\/.*-[\w-]{8}\.(js|css|woff2)$/.test(path))
    return /^public, max-age=31536000, immutable$/;
  if (path === 'service-worker.js') return /^no-cache$/;
  if (/\.(html|json|csv|webmanifest)$/.test(path)) return /^public, max-age=300$/;
  return /^public, max-age=(300|3600)$/;
}

export const expectedOf = (path: string): Expected => ({
  type: typeOf(path),
  cache: cacheOf(path),
  isOpen: /(^|\/)embed\/|(^|\/)images\/|^data\/|declaration-figure\.js$/.test(path),
});
