/** A folded text without its spaces and hyphens: readers type “asylum-seekers” and “Royaume Uni”. */
export interface Joined {
  text: string;
  /** For each UTF-16 unit of `text`: its place in the folded text. */
  places: number[];
  /** For each unit: true if a space or a hyphen was before it. */
  gaps: boolean[];
}

/** Takes spaces and hyphens out of a folded text. */
export function join(folded: string): Joined {
  const places: number[] = [];
  const gaps: boolean[] = [];
  let text = '';
  for (let place = 0; place < folded.length; place++) {
    const unit = folded[place] ?? '';
    if (unit === ' ' || unit === '-') continue;
    text += unit;
    gaps.push(place - (places.at(-1) ?? place - 1) > 1);
    places.push(place);
  }
  return { text, places, gaps };
}
