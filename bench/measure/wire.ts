/** A request as the browser reports it. Times in seconds of its own clock, sizes in bytes transferred. */
export interface Answer {
  /** True for fonts, counted separately: pages with their own load them, the others use the system's. */
  font: boolean;
  asked: number;
  /** Headers, then each chunk of the body. */
  pieces: { at: number; bytes: number }[];
  /** End of the response, with its total size; null if it never ended. */
  ended: { at: number; bytes: number } | null;
}

export interface Traffic {
  bytes: number;
  requests: number;
  fontBytes: number;
  fontRequests: number;
}

/** Returns the bytes of a response received by a time. */
function bytesBy({ pieces, ended }: Answer, time: number): number {
  if (ended && ended.at <= time) return ended.bytes;
  return pieces.reduce((sum, { at, bytes }) => (at <= time ? sum + bytes : sum), 0);
}

/** Returns the bytes received and the requests made by a time, those for fonts separately. */
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
