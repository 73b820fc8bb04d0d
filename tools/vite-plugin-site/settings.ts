import { join, resolve } from 'node:path';
import { declarationFolder } from '../declaration-folder.ts';
import { frameTeaching } from '../frame-teaching.ts';
import { siteUrl } from '../site-url.ts';

export interface SiteSettings {
  /** The project's own folder. */
  root: string;
  /** Output folder of the site; emptied first. */
  dist: string;
  /** The declaration's folder. */
  folder: string;
  /** Absolute address of the site's root with a trailing slash, if known. */
  siteUrl: string | undefined;
  /** Origins that may frame the lesson and the exercises, for `frame-ancestors`; undefined for none. */
  framing?: string | undefined;
  /** Folder of cached pictures; null to draw them all. */
  cache: string | null;
  /** Output folder of files for servers, emptied first; absent to skip them. */
  hosting?: string;
  /** Date for embedded figures that are being frozen; undefined for the living ones. */
  frozen?: string;
}

/** Returns the declaration's folder that the environment chooses. */
export const chosenFolder = (root: string): string =>
  declarationFolder(join(root, 'data'), process.env.DECLARATION);

/** Default folder of cached pictures. */
export const pictureCache = (root: string): string => join(root, 'node_modules/.cache/pictures');

/** Returns the settings of a whole build, from the environment. */
export const buildSettings = (root: string, outDir: string): SiteSettings => ({
  root,
  dist: resolve(root, outDir),
  hosting: join(root, 'hosting'),
  folder: chosenFolder(root),
  siteUrl: siteUrl(process.env.SITE_URL),
  framing: frameTeaching(process.env.FRAME_TEACHING),
  cache: process.env.PICTURE_CACHE === 'none' ? null : pictureCache(root),
});
