/** The parts of Citation.js that src/export/cite.ts calls; it ships no types. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, content: string): void;
    has(name: string): boolean;
    list(): string[];
  }

  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: { asciiOnly: boolean } };
    };
    output: {
      format(name: 'bibliography', data: object[], options: object): string;
      /** One entry per work. */
      format(
        name: 'bibtex',
        data: [object],
        options: { format: 'object' },
      ): [{ type: string; label: string; properties: Record<string, string> }];
      format(
        name: 'ris',
        data: [object],
        options: { format: 'object' },
      ): [{ TY: string; [tag: string]: string | string[] }];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
