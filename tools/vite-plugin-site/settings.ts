import { join, resolve } from 'node:path';
import { declarationFolder } from '../declaration-folder.ts';
import { siteUrl } from '../site-url.ts';

export interface SiteSettings {
  /** The project's own folder. */
  root: string;
  /** Where the site is written; emptied first. */
  dist: string;
  /** The declaration's folder. */
  folder: string;
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
  /** Where pictures lie that were drawn before; null to draw them all. */
  cache: string | null;
  /** Where files for servers are written; emptied first. They are not written where it is left out. */
  hosting?: string;
  /** The day that embedded figures say they were frozen on; undefined for the living ones. */
  frozen?: string;
}

/** The declaration's folder that the environment chooses. */
export const chosenFolder = (root: string): string =>
  declarationFolder(join(root, 'data'), process.env.DECLARATION);

/** Where pictures lie that were drawn before. */
export const pictureCache = (root: string): string => join(root, 'node_modules/.cache/pictures');

/** The settings of a whole build, from the environment. */
export const buildSettings = (root: string, outDir: string): SiteSettings => ({
  root,
  dist: resolve(root, outDir),
  hosting: join(root, 'hosting'),
  folder: chosenFolder(root),
  siteUrl: siteUrl(process.env.SITE_URL),
  cache: process.env.PICTURE_CACHE === 'none' ? null : pictureCache(root),
});
