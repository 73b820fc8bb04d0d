import { render } from 'svelte/server';
import { charts } from '../../../charts/index.ts';
import Ribbon from '../../../charts/ribbon/Ribbon.svelte';
import type { Room } from '../../../charts/room.ts';
import { sketch } from '../../../charts/sketch/rows.ts';
import Sketch from '../../../charts/sketch/Sketch.svelte';
import { BODY, columns } from '../../../export/slides/frames.ts';
import { dated } from '../../../figure/copy.ts';
import { sketchText, qualifiers } from '../../../figure/qualified-number.ts';
import { ribbonTime } from '../../../figure/ribbon-time.ts';
import Sample from '../../../figure/Sample.svelte';
import { statements } from '../../../figure/statement.ts';
import { formatList } from '../../../i18n/format.ts';
import type { Key, Locale } from '../../../i18n/locale.ts';
import { runOf } from '../../../model/anchor.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { isStated } from '../../../model/schema.ts';
import { wordsIn } from '../../../model/words-in.ts';
import { hueOf } from '../../../text/hue.ts';
import { viewOf } from '../../../shell/title.ts';
import type { StepContent } from '../step-content.ts';
import { ASIDE, line, quoted, run, type StepContents } from './step-slide.ts';
import { sourceOf } from './words-slides.ts';

/** Layout of a chart, which is enlarged to its frame. */
const ROOM: Room = { width: 480, pitch: 4, letters: 20, pixel: 1 };

/** One panel of a view, beside its quotations. */
export function panelSlide(
  { view: id, panel: index }: StepContent<'panel'>,
  declaration: Declaration,
  locale: Locale,
): StepContents {
  const { lang, t } = locale;
  const view = viewOf({ page: 'figure', lang, view: id }, declaration);
  const panel = view.panels[index];
  const figures = statements(view, declaration, locale)[index] ?? [];
  const [chart, words] = columns([5, 4]);
  if (!panel || !chart || !words) return { texts: [], drawn: [] };
  const ways = [...new Set(figures.flatMap(({ figure }) => qualifiers(figure)))];
  const sources = [
    ...new Set(figures.map(({ quotation }) => sourceOf(quotation.segment, declaration, locale))),
  ];
  const time = ribbonTime(declaration, locale);
  const markup = [
    render(charts[panel.form], {
      props: { id: `slide-${id}-${String(index)}`, figures, derivedFigures: [], room: ROOM },
    }).body,
    panel.form === 'periods' ? '' : render(Ribbon, { props: { figures, time, room: ROOM } }).body,
  ].join('');
  return {
    texts: [
      {
        frame: words,
        lines: [
          ...(panel.caption ? [line(run(wordsIn(panel.caption, lang), locale))] : []),
          line(run(wordsIn(view.subtitle, lang), locale, 'quiet'), ASIDE),
          ...figures.map(({ quotation }) => line(quoted(runOf(quotation), locale), 1.2)),
          ...sources.map((source) => line(run(source, locale, 'quiet'), ASIDE)),
          ...ways.map((qualifier) => line(run(t(`legend.${qualifier}` satisfies Key), locale), ASIDE)),
        ],
      },
    ],
    drawn: [
      {
        frame: chart,
        alt: formatList(
          figures.map(({ figure, said, label }) =>
            t('copy.bare', { said, label: dated(figure, label, locale) }),
          ),
          locale.intl,
        ),
        markup,
        hue: hueOf(declaration, figures[0]?.id ?? ''),
      },
    ],
  };
}

/** Qualifiers, each with its drawing, its words and its meaning. */
export function qualifiersSlide(
  { figures }: StepContent<'qualifiers'>,
  declaration: Declaration,
  locale: Locale,
): StepContents {
  const { lang, t } = locale;
  const frames = columns(figures.map(() => 1));
  const SAMPLE = { width: 150, height: 75 };
  const ways = figures.flatMap((id, i) => {
    const figure = declaration.figures.filter(isStated).find((each) => each.id === id);
    const [qualifier] = figure ? qualifiers(figure) : [];
    const frame = frames[i];
    return figure && qualifier && frame ? [{ figure, qualifier, frame }] : [];
  });
  return {
    texts: ways.map(({ figure, qualifier, frame }) => ({
      frame: { ...frame, y: frame.y + SAMPLE.height + 16, height: frame.height - SAMPLE.height - 16 },
      lines: [
        line(run(t(`qualifier.${qualifier}` satisfies Key), locale, 'strong')),
        line(quoted(runOf(wordsIn(figure.quotedFrom, lang)), locale)),
        line(run(t(`means.${qualifier}` satisfies Key), locale), ASIDE),
      ],
    })),
    drawn: ways.map(({ figure, qualifier, frame }) => ({
      frame: { ...frame, ...SAMPLE },
      alt: t(`legend.${qualifier}` satisfies Key),
      markup: render(Sample, { props: { qualifier } }).body,
      hue: hueOf(declaration, figure.id),
    })),
  };
}

/** A refused comparison: its sketch under a bar, and the reason. */
export function refusalSlide(
  { refusal: id }: StepContent<'refusal'>,
  { refusals, figures }: Declaration,
  locale: Locale,
): StepContents {
  const { lang, t } = locale;
  const refusal = refusals.find((each) => each.id === id);
  const [left, right] = columns([1, 1]);
  if (!refusal || !left || !right) return { texts: [], drawn: [] };
  const drawn = sketch(refusal.formulas[0] ?? '', figures, (figure) => sketchText(figure, locale));
  const title = t('site.labelled', { label: t('refused.word'), text: wordsIn(refusal.title, lang) });
  return {
    texts: [
      {
        frame: right,
        lines: [line(run(title, locale, 'strong')), line(run(wordsIn(refusal.reason, lang), locale))],
      },
    ],
    drawn: [
      {
        frame: { ...left, height: BODY.height * 0.7 },
        alt: title,
        markup: render(Sketch, { props: { sketch: drawn, refused: t('refused.word') } }).body,
        hue: null,
      },
    ],
  };
}
