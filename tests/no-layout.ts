/** jsdom lays nothing out and so has no ResizeObserver; components that ask for one are told nothing. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
