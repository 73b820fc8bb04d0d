import type { ShareData } from '../../contract/share.ts';
import type { Answers } from './answers.ts';
import type { Finding } from './preflight.ts';
import { embedAddress, isFrame, type Shared, type Snippet } from './snippets.ts';
import { element } from '../../interaction/page.ts';
import { follow } from '../embed/host/follow.ts';
import { pictureFile, savedAs } from '../../export/picture-file.ts';

/** Shows what to take: code or text, the files that go with it, and the alternative text where one must give it. */
export function showSnippet({ kind, code, files }: Snippet, { site, alt }: Shared, hint: string): void {
  element('share-hint').textContent = hint;
  (element('share-code') as HTMLTextAreaElement).value = code;
  element('share-files').replaceChildren(
    ...files.map((path) => {
      const link = document.createElement('a');
      link.href = site + path;
      link.download = savedAs(path);
      link.textContent = savedAs(path);
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
      // What was typed turns the direction of no word of ours.
      const value = document.createElement('bdi');
      value.textContent = finding.value;
      const [before = '', after = ''] = checks[finding.check].split('{value}');
      item.append(verdict, ' · ', before, value, after);
      return item;
    }),
  );
}

/** A frame that is shown. */
interface Shown {
  address: string;
  /** Its height in pixels, once it has said it. */
  height: number;
  /** Ends the following of it. */
  stop: () => void;
}

const shown = new Map<HTMLIFrameElement, Shown>();

/** Shows a figure in a frame that has its height. What was shown before leaves nothing in the reader's history. */
function open(frame: HTMLIFrameElement, address: string, onheight: () => void): void {
  const before = shown.get(frame);
  before?.stop();
  if (!before) frame.src = address;
  else if (before.address !== address) frame.contentWindow?.location.replace(address);
  const now: Shown = { address, height: 0, stop: () => undefined };
  now.stop = follow(frame, () => {
    now.height = frame.clientHeight;
    onheight();
  });
  shown.set(frame, now);
}

/** Pixels of leeway for widths between those that are shown. */
const LEEWAY = 12;

/** Offers the questions that matter for the place: a picture has the look that it was made with. */
export function showQuestions(form: HTMLFormElement, { to }: Answers): void {
  for (const look of form.querySelectorAll<HTMLElement>('[data-look]')) look.hidden = !isFrame(to);
}

/**
 * Shows how it will look: frames of three widths, or the picture.
 *
 * @param onmeasured called with the height that does for all widths, in pixels, once the frames have said theirs
 */
export function showPreview(
  { to, lang, view }: Answers,
  shared: Shared,
  snippet: Snippet,
  onmeasured: (height: number) => void,
): void {
  element('share-frames').hidden = !isFrame(to);
  const picture = element('share-picture');
  picture.hidden = isFrame(to);
  if (isFrame(to)) {
    const address = embedAddress(shared);
    const frames = [...element('share-frames').getElementsByTagName('iframe')];
    const measure = () => {
      const heights = frames.map((frame) => shown.get(frame)?.height ?? 0);
      if (!heights.includes(0)) onmeasured(Math.ceil((Math.max(...heights) + LEEWAY) / 10) * 10);
    };
    for (const frame of frames) open(frame, address, measure);
    return;
  }
  const [image] = picture.getElementsByTagName('img');
  if (!image) return;
  image.src = shared.site + (snippet.files[0] ?? pictureFile({ lang, name: view, type: 'png' }));
  image.alt = shared.alt;
}
