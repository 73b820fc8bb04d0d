/** What the part of open-iframe-resizer in the frame can be asked. */
const TYPES: readonly unknown[] = ['iframe-child-init', 'iframe-get-child-dimensions'];

const isTextOrMissing = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

/**
 * Whether a message is a question that open-iframe-resizer would stumble over. Anybody may write one: with a selector
 * that is none it throws, and an element that is not there it looks for again and again.
 */
export function misleads(data: unknown, page: Document): boolean {
  const { type, targetElementSelector, bodyPadding, bodyMargin } = Object(data) as Record<string, unknown>;
  if (!TYPES.includes(type)) return false;
  if (![targetElementSelector, bodyPadding, bodyMargin].every(isTextOrMissing)) return true;
  try {
    return Boolean(targetElementSelector) && !page.querySelector(String(targetElementSelector));
  } catch {
    return true;
  }
}
