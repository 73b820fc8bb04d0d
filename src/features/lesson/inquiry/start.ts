import { mount } from 'svelte';
import type { InquiryFile } from '../../../contract/compare.ts';
import type { LessonData } from '../../../contract/lesson.ts';
import { answerTo } from '../../../figure/compare/selection.ts';
import { fetchBelow } from '../../../interaction/fetch-file.ts';
import type { Lesson } from '../lesson.svelte.ts';
import Inquiry from './Inquiry.svelte';
import { selectionIn } from './selection-in.ts';

/**
 * Puts the instrument that asks the text in the place of the questions in words.
 *
 * @throws Error if the answers do not come; the questions in words are then still there
 */
export async function startInquiries(
  place: HTMLElement,
  lesson: Lesson,
  { inquiries, answers }: Pick<LessonData, 'inquiries' | 'answers'>,
  announce: (text: string) => void,
): Promise<void> {
  const data = JSON.parse(await fetchBelow(new URL(location.href))(answers)) as InquiryFile;
  const inquire = (id: string, key: string) => {
    lesson.ask(id, key);
    const answer = answerTo(selectionIn(key, data), data.answers);
    if (answer) announce(`${data.words[`compare.${answer.kind}`]}. ${data.texts[answer.verdict] ?? ''}`);
  };
  for (const { id, asks } of inquiries) {
    const target = place.querySelector(`[data-inquiry="${CSS.escape(id)}"]`);
    if (!target) continue;
    target.replaceChildren();
    mount(Inquiry, {
      target,
      props: {
        data,
        asks,
        get asked() {
          return lesson.asked(id);
        },
        onask: (key: string) => inquire(id, key),
      },
    });
  }
  lesson.hasInstrument = true;
}
