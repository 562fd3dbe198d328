/**
 * Whether If-None-Match (RFC 9110) matches an entity tag: the list contains it, weak or strong, or is `*`.
 *
 * @param tag the tag without quotes
 */
export function matchesTag(tag: string, ifNoneMatch: string | undefined): boolean {
  const tags = ifNoneMatch ?? '';
  if (tags.trim() === '*') return true;
  return [...tags.matchAll(/(?:W\/)?"([^"]*)"/g)].some(([, each]) => each === tag);
}
