/** jsdom has no layout and no ResizeObserver; this stub never calls back. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
