declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string | Buffer);
    readonly window: { readonly document: Document };
  }
}
