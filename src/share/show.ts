import type { ShareData } from '../share-data.ts';
import type { Answers } from './answers.ts';
import type { Finding } from './preflight.ts';
import { isFrame, type Shared, type Snippet } from './snippets.ts';
import { fill } from '../format.ts';
import { element } from '../interaction/here.ts';
import { follow } from '../host/follow.ts';
import { writeOptions } from '../embed/options.ts';
import { pictureFile } from '../export/picture-file.ts';

/** Shows what to take: code or text, the files that go with it, and the alternative text where one must give it. */
export function showSnippet({ kind, code, files }: Snippet, { site, alt }: Shared, hint: string): void {
  element('share-hint').textContent = hint;
  (element('share-code') as HTMLTextAreaElement).value = code;
  element('share-files').replaceChildren(
    ...files.map((path) => {
      const link = document.createElement('a');
      link.href = site + path;
      link.download = '';
      link.textContent = path.replace(/^.*\//, '');
      return link;
    }),
  );
  element('share-alt').hidden = kind === 'html';
  element('share-alt-text').textContent = alt;
}

/** Shows what is in order before one publishes, and what is not. */
export function showFindings(findings: readonly Finding[], { checks, is }: ShareData): void {
  element('share-findings').replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement('li');
      item.dataset['is'] = finding.is;
      const verdict = document.createElement('b');
      verdict.textContent = is[finding.is];
      item.append(verdict, ' · ', fill(checks[finding.check], { value: finding.value }));
      return item;
    }),
  );
}

/** What ends the following of a frame. */
const stops = new Map<HTMLIFrameElement, () => void>();

/** Shows a figure in a frame that has its height, once it is loaded. */
function open(frame: HTMLIFrameElement, address: string): void {
  if (frame.src === address) return;
  stops.get(frame)?.();
  stops.delete(frame);
  frame.addEventListener('load', () => stops.set(frame, follow(frame)), { once: true });
  frame.src = address;
}

/** Offers the questions that matter for the place: a picture has the look that it was made with. */
export function showQuestions(form: HTMLFormElement, { to }: Answers): void {
  for (const look of form.querySelectorAll<HTMLElement>('[data-look]')) look.hidden = !isFrame(to);
}

/** Shows how it will look: frames of three widths, or the picture. */
export function showPreview({ to, lang, view, options }: Answers, shared: Shared, snippet: Snippet): void {
  element('share-frames').hidden = !isFrame(to);
  const picture = element('share-picture');
  picture.hidden = isFrame(to);
  if (isFrame(to)) {
    const address = `${shared.site}${lang}/embed/${view}/${writeOptions(options)}`;
    for (const frame of element('share-frames').getElementsByTagName('iframe')) open(frame, address);
    return;
  }
  const [image] = picture.getElementsByTagName('img');
  if (!image) return;
  image.src = shared.site + (snippet.files[0] ?? pictureFile({ lang, name: view, type: 'png' }));
  image.alt = shared.alt;
}
