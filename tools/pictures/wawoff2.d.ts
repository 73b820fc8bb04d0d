declare module 'wawoff2' {
  /** Converts a WOFF2 file to TrueType. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
