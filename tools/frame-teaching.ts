const ORIGIN = /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d+)?$/i;

/**
 * Returns who may frame the lesson and the exercises, as sources of the directive `frame-ancestors`.
 *
 * @param value the environment variable FRAME_TEACHING: origins with spaces between them, or "*" for anyone
 * @returns undefined if the variable is unset or empty: nobody may
 * @throws Error naming a source that is no origin
 */
export function frameTeaching(value: string | undefined): string | undefined {
  const sources = value?.split(/\s+/).filter((source) => source !== '') ?? [];
  if (sources.length === 0) return undefined;
  if (sources.join() === '*') return '*';
  const wrong = sources.find((source) => !ORIGIN.test(source));
  if (wrong !== undefined)
    throw new Error(
      `FRAME_TEACHING: "${wrong}" is no origin such as https://moodle.example.org, and not "*" alone`,
    );
  return sources.join(' ');
}
