/** Names in a query that a route holds; it decides about them itself. */
const OF_ROUTES = ['figure', 'with', 'ask', 'compare', 'arithmetic', 'find', 'notes'];

/**
 * Returns the address of a page in another language with what only the address of this one holds: answers in its
 * query that no route knows, and the place after its "#".
 */
export function withPlace(target: string, here: string): string {
  const [to, from] = [new URL(target), new URL(here)];
  for (const [name, value] of from.searchParams)
    if (!OF_ROUTES.includes(name) && !to.searchParams.has(name)) to.searchParams.append(name, value);
  if (to.hash === '') to.hash = from.hash;
  return to.href;
}
