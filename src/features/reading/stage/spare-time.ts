/** Resolves when the browser has time; Safari does not tell. */
export const spareTime = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 300 });
    else setTimeout(resolve);
  });
