import { zoomIdentity, type ZoomTransform } from 'd3';
import { leadingOf } from '../../../charts/room.ts';
import type { CountData, CountedFigure } from '../../../contract/count.ts';
import { closest, mirrored, showing, snapped, type Frame } from './camera.ts';
import { APART, BEYOND, SOFT_APART, type Box, type Extent } from './field-layout.ts';
import { flight, fly } from './camera-flight.ts';
import { followGestures } from './gestures.ts';
import { sheetLayout, type PlacedField, type SheetRoom } from './sheet-layout.ts';
import { followRoom } from './sheet-room.ts';

/** An extent in the window, in CSS pixels, and the distance of its label from it. */
interface Shown extends Box {
  figure: CountedFigure;
  hue: number;
  label: Extent['label'];
  reach: number;
}

/** Distance from marks to their label, in CSS pixels: a seam or an outline may be between them. */
const reachOf = ({ isSoft, rows }: PlacedField, { height }: Box, label: Extent['label']): number =>
  APART - 2 + (label === 'below' ? BEYOND : isSoft && height === rows ? SOFT_APART : 0);

/** The view on the sheet: what is seen of it, and from how near. */
export class SheetView {
  /** Id of the figure that was asked for last; '' for the whole sheet. */
  step = $state('');
  view = $state.raw(zoomIdentity);
  isMirrored = $state(false);
  #room = $state.raw<SheetRoom | null>(null);
  #data: () => CountData;
  #stop = () => {};
  /** The view at the end of the flight: a press of a key during it goes on from there. */
  #target = zoomIdentity;
  #gestures: ReturnType<typeof followGestures> | null = null;

  readonly layout = $derived.by(() => (this.#room ? sheetLayout(this.#data().fields, this.#room) : null));
  readonly ratio = $derived(1 / (this.#room?.pixel ?? 1));
  readonly frame = $derived.by((): Frame | null =>
    this.#room && this.layout
      ? {
          width: this.#room.width,
          height: Math.max(this.#room.height, Math.ceil(this.layout.height)),
          pitch: this.layout.pitch,
          pixel: this.#room.pixel,
        }
      : null,
  );
  readonly isWhole = $derived(this.view.k === 1);
  readonly isClosest = $derived(this.frame !== null && this.view.k >= closest(this.frame));
  /** The view in the direction of the text. */
  readonly #read = $derived(this.frame ? this.#mirrored(this.view, this.frame) : this.view);

  readonly extents = $derived.by((): Shown[] =>
    (this.layout?.fields ?? []).flatMap((field) =>
      field.extents.map(({ figure, label, box }) => ({
        figure,
        hue: field.hue,
        label,
        reach: reachOf(field, box, label),
        ...this.#inWindow(this.#onSheet(box, field)),
      })),
    ),
  );

  /** Lines between consecutive fields, in CSS pixels. */
  readonly apart = $derived.by(() =>
    (this.layout?.fields ?? []).flatMap(({ left, apart }) =>
      apart === null
        ? []
        : [
            this.#inWindow({
              x: left,
              y: apart + 4,
              width: (this.layout?.column ?? 0) - 20,
              height: 0,
            }),
          ],
    ),
  );

  constructor(data: () => CountData) {
    this.#data = data;
  }

  get hues(): number[] {
    const hues = this.#data().fields.map(({ hue }) => hue);
    return hues.filter((hue, i) => hues.indexOf(hue) === i);
  }

  figureOf(id: string): CountedFigure | undefined {
    return this.#data()
      .fields.flatMap(({ figures }) => figures)
      .find((figure) => figure.id === id);
  }

  /** Shows the field of a figure, or the whole sheet. */
  show(id: string, how: 'once' | 'fly'): void {
    this.step = this.figureOf(id) ? id : '';
    this.go(() => this.#viewOf(this.step), how);
  }

  /** Goes to another view. */
  go(to: (view: ZoomTransform, frame: Frame) => ZoomTransform, how: 'once' | 'fly' = 'fly'): void {
    const { frame } = this;
    if (!frame) return;
    this.#stop();
    const target = to(this.#target, frame);
    this.#target = target;
    const set = (view: ZoomTransform) => {
      this.view = view;
      this.#gestures?.set(view, frame);
    };
    const isStill = how === 'once' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) set(target);
    else this.#stop = fly(flight(this.view, target, frame), set);
  }

  /** Moves the label of a figure into the window, if it is not there. */
  reveal(id: string): void {
    const shown = this.extents.find(({ figure }) => figure.id === id);
    const { frame } = this;
    if (!shown || !frame || this.isWhole) return;
    const top = shown.label === 'above' ? shown.y - 40 : shown.y + shown.height;
    const isSeen = shown.x >= 0 && shown.x < frame.width - 40 && top >= 0 && top < frame.height - 40;
    if (!isSeen) this.show(id, 'once');
  }

  /** Returns the figure whose marks are at a point of the window: the part rather than the whole. */
  figureAt([x, y]: readonly [number, number]): string {
    const across = this.isMirrored ? (this.frame?.width ?? 0) - x : x;
    const hit = this.extents.findLast(
      (box) => across >= box.x && across < box.x + box.width && y >= box.y && y < box.y + box.height,
    );
    return hit?.figure.id ?? '';
  }

  /**
   * Follows the size of a window, and the gestures in it.
   * @param space the element that has the height that the style sheet gives the window
   * @param figure the figure to begin with; '' for the whole sheet
   */
  follow(window: HTMLElement, space: HTMLElement, figure: string): () => void {
    this.isMirrored = getComputedStyle(window).direction === 'rtl';
    const gestures = followGestures(window, {
      onmove: (view) => {
        this.#stop();
        this.#target = view;
        this.view = view;
      },
      onrest: () => this.go((view, frame) => snapped(view, frame), 'once'),
    });
    this.#gestures = gestures;
    const stop = followRoom(window, space, (room) => {
      if (!this.#room) this.step = figure;
      this.#room = room;
      this.go(() => this.#viewOf(this.step), 'once');
    });
    return () => {
      stop();
      gestures.stop();
    };
  }

  #viewOf(id: string): ZoomTransform {
    const { frame } = this;
    for (const field of this.layout?.fields ?? [])
      for (const { figure, box, label } of field.extents)
        if (figure.id === id && frame)
          return this.#mirrored(showing(this.#onSheet(box, field), this.#wordsAt(label), frame), frame);
    return zoomIdentity;
  }

  /** Room for two lines of words beside what is shown. */
  #wordsAt(label: Extent['label']): { above: number; below: number } {
    const words = 2 * leadingOf({ letters: this.#room?.letters ?? 0 });
    return { above: 0, below: 0, [label]: words };
  }

  #mirrored(view: ZoomTransform, frame: Frame): ZoomTransform {
    return this.isMirrored ? mirrored(view, frame) : view;
  }

  #onSheet({ x, y, width, height }: Box, { left, top }: PlacedField): Box {
    const pitch = this.layout?.pitch ?? 1;
    return { x: left + x * pitch, y: top + y * pitch, width: width * pitch, height: height * pitch };
  }

  #inWindow({ x, y, width, height }: Box): Box {
    const { k } = this.view;
    return { x: this.#read.applyX(x), y: this.#read.applyY(y), width: width * k, height: height * k };
  }
}
