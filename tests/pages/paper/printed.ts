import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import type { Picture } from './pixels.ts';

/** A page of a printed document, read by another program than the one that printed it. Sizes in mm. */
export interface PrintedPage {
  width: number;
  height: number;
  text: string;
  /** The page as pixels, `dpi` of them to an inch. */
  picture: (dpi: number) => Promise<Picture>;
}

const POINTS = 72;
export const INCH = 25.4;

const library = PDFiumLibrary.init();

/** Hands the pages of a PDF to `use`, and gives back what that gives. */
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
            // A page that was drawn is closed.
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

/** Prints a page as it is at an address, on a paper or on the one that it asks for itself. */
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
