import type { Locale } from '../i18n/locale.ts';
import type { OutlineItem } from '../model/schema.ts';
import { placeOf } from '../text/place.ts';

/** The place of a passage in words: "section 2, point 1". */
export function placeText(segment: string, outline: readonly OutlineItem[], { t }: Locale): string {
  const { section, point } = placeOf(segment, outline);
  if (section === 0) return t('place.opening');
  return point === null
    ? t('place.section', { section: String(section) })
    : t('place.point', { section: String(section), point: String(point) });
}
