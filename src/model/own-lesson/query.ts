/** Query of a lesson that its window carries, because an address does not. */
export const CARRIED = '?lesson=';

/** The part of a query that holds a lesson, with its question mark; '' if none does. */
export function lessonQuery(query: string): string {
  const values = new URLSearchParams(query);
  const name = ['lesson', 'steps'].find((each) => values.has(each));
  return name === undefined ? '' : `?${name}=${values.get(name)?.replace(/[^\w,-]/g, '') ?? ''}`;
}
