/** All that the build takes from the sources: the pages, and what is written beside them. */
export { pages } from './prerender.ts';
export { edition } from './edition/page.ts';
export { downloads } from './downloads.ts';
export { manifests } from './manifest.ts';
export { notFound } from './not-found.ts';
export { oembeds } from './oembeds.ts';
export { pictures } from './picture.ts';
export { sharedByLanguage } from '../features/share/share-data.ts';
export { frozenPage } from './frozen-page.ts';
