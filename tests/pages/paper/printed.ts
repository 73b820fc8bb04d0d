import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import type { Picture } from './pixels.ts';

/** A page of a printed document, as another program than the printing one reads it. Sizes in mm. */
export interface PrintedPage {
  width: number;
  height: number;
  text: string;
  /** Renders the page at `dpi` pixels per inch. */
  picture: (dpi: number) => Promise<Picture>;
}

const POINTS = 72;
export const INCH = 25.4;

const library = PDFiumLibrary.init();

/** Passes the pages of a PDF to `use`, and returns its result. */
export async function withPages<T>(pdf: Buffer, use: (pages: PrintedPage[]) => Promise<T>): Promise<T> {
  const document = await (await library).loadDocument(pdf);
  try {
    return await use(
      [...document.pages()].map((page) => {
        const { originalWidth, originalHeight } = page.getOriginalSize();
        return {
          width: (originalWidth / POINTS) * INCH,
          height: (originalHeight / POINTS) * INCH,
          text: page.getText(),
          picture: async (dpi) => {
            // A rendered page is closed.
            const { width, height, data } = await document.getPage(page.number).render({
              scale: dpi / POINTS,
              colorSpace: 'Gray',
              render: ({ data: pixels }) => Promise.resolve(pixels),
            });
            return { width, height, grey: data };
          },
        };
      }),
    );
  } finally {
    document.destroy();
  }
}

/** Prints the page at an address, on a given paper or on the one that it requests. */
export async function printed<T>(
  page: Page,
  address: string,
  format: 'A4' | 'Letter' | undefined,
  use: (pages: PrintedPage[]) => Promise<T>,
): Promise<T> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({
    printBackground: true,
    ...(format ? { format } : { preferCSSPageSize: true }),
  });
  return withPages(pdf, use);
}
