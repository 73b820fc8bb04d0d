import type { ShareData } from '../../contract/share.ts';
import type { Answers } from './answers.ts';
import type { Finding } from './preflight.ts';
import { embedAddress, isFrame, type Shared, type Snippet } from './snippets.ts';
import { element } from '../../interaction/page.ts';
import { follow } from '../embed/host/follow.ts';
import { pictureFile, savedAs } from '../../export/picture-file.ts';

/** Shows code or text to copy, its files, and the alt text if the destination asks for one. */
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

/** Shows the findings of the preflight. */
export function showFindings(findings: readonly Finding[], { checks, is }: ShareData): void {
  element('share-findings').replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement('li');
      item.dataset['is'] = finding.is;
      const verdict = document.createElement('b');
      verdict.textContent = is[finding.is];
      // A typed value must not change the direction of the sentence.
      const value = document.createElement('bdi');
      value.textContent = finding.value;
      const [before = '', after = ''] = checks[finding.check].split('{value}');
      item.append(verdict, ' · ', before, value, after);
      return item;
    }),
  );
}

/** A frame being shown. */
interface Shown {
  address: string;
  /** Its height in CSS pixels; 0 before its first message. */
  height: number;
  /** Stops following the height. */
  stop: () => void;
}

const shown = new Map<HTMLIFrameElement, Shown>();

/** Shows a figure in a frame and follows its height, without a new entry in the browser’s history. */
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

/** CSS pixels added for widths between the previewed ones. */
const LEEWAY = 12;

/** Shows only the questions that matter for the destination: a picture’s look is fixed. */
export function showQuestions(form: HTMLFormElement, { to }: Answers): void {
  for (const look of form.querySelectorAll<HTMLElement>('[data-look]')) look.hidden = !isFrame(to);
}

/**
 * Shows a preview: frames in three widths, or the picture.
 *
 * @param onmeasured called with a height for all widths, in CSS pixels, once all frames have reported theirs
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
