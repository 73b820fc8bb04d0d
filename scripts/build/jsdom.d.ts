declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string | Buffer);
    static fragment(html: string): DocumentFragment;
    readonly window: { readonly document: Document };
  }
}
