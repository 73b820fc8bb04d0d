declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string | Buffer, options?: { contentType?: string });
    static fragment(html: string): DocumentFragment;
    readonly window: { readonly document: Document };
  }
}
