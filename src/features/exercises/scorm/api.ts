/** The run-time of a learning platform, as SCORM 1.2 names its functions; they answer in words. */
export interface ScormApi {
  LMSInitialize: (parameter: '') => string;
  LMSFinish: (parameter: '') => string;
  LMSGetValue: (element: string) => string;
  LMSSetValue: (element: string, value: string) => string;
  LMSCommit: (parameter: '') => string;
}

/** Frames to look into, at most: platforms nest few, and a window could be its own parent. */
const DEPTH = 10;

type Platform = Window & { API?: ScormApi };

/** Finds the run-time in a window or a frame around it. Frames of other origins throw. */
function apiAbove(start: Window | null): ScormApi | null {
  let here = start as Platform | null;
  for (let depth = 0; here && depth < DEPTH; depth++) {
    if (here.API) return here.API;
    here = here.parent === here ? null : (here.parent as Platform);
  }
  return null;
}

/** Finds the run-time of the platform that has opened a page, around it or around its opener; null if none. */
export function findApi(page: Window): ScormApi | null {
  for (const start of [() => page, () => page.opener as Window | null])
    try {
      const api = apiAbove(start());
      if (api) return api;
    } catch {
      // A page of another origin is no platform.
    }
  return null;
}
