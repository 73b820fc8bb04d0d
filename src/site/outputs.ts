/** Entry of the build: the pages, and the files beside them. */
export { pages } from './prerender.ts';
export { edition } from './edition/page.ts';
export { answers } from './answers.ts';
export { downloads, titleOfExercises } from './downloads.ts';
export { lateData } from './late-data.ts';
export { manifests } from './manifest.ts';
export { notFound } from './not-found.ts';
export { oembeds } from './oembeds.ts';
export { pictures } from './picture.ts';
export { sharedByLanguage } from '../features/share/share-data.ts';
export { sco } from './scorm/page.ts';
export { lessonSlides } from '../features/lesson/slides/lesson-slides.ts';
export { frozenPage } from './frozen-page.ts';
