/** What the browser said of one request. Times in seconds of its own clock, sizes in bytes as they came. */
export interface Answer {
  /** Fonts are told apart: pages with letters of their own bring them, the others take the system's. */
  font: boolean;
  asked: number;
  /** Headers, then each piece of the body. */
  pieces: { at: number; bytes: number }[];
  /** The end, with the size of all; null when it never came. */
  ended: { at: number; bytes: number } | null;
}

export interface Traffic {
  bytes: number;
  requests: number;
  fontBytes: number;
  fontRequests: number;
}

/** What of an answer had come at a time. */
function bytesBy({ pieces, ended }: Answer, time: number): number {
  if (ended && ended.at <= time) return ended.bytes;
  return pieces.reduce((sum, { at, bytes }) => (at <= time ? sum + bytes : sum), 0);
}

/** Bytes that had come and requests that had been made by a time, those for fonts apart. */
export function trafficBy(answers: readonly Answer[], time: number): Traffic {
  const asked = answers.filter((answer) => answer.asked <= time);
  const [fonts, others] = [asked.filter(({ font }) => font), asked.filter(({ font }) => !font)];
  const sum = (list: readonly Answer[]) => list.reduce((total, answer) => total + bytesBy(answer, time), 0);
  return {
    bytes: sum(others),
    requests: others.length,
    fontBytes: sum(fonts),
    fontRequests: fonts.length,
  };
}
