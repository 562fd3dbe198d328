/**
 * Whether a caller has it already (RFC 9110, If-None-Match): a tag of a list is it, weak or not, or `*` stands for any.
 *
 * @param tag what stands between the quotes
 */
export function isHeld(tag: string, ifNoneMatch: string | undefined): boolean {
  const held = ifNoneMatch ?? '';
  if (held.trim() === '*') return true;
  return [...held.matchAll(/(?:W\/)?"([^"]*)"/g)].some(([, each]) => each === tag);
}
