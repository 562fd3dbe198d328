import type { SupportLevel } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { GraphReader } from './graph-reader.js';

/** How well each claim is supported by entities of some kinds; NONE for an id that is no claim's. */
export async function support(
  claims: readonly string[],
  kinds: readonly KindValue[],
  reader: GraphReader,
  deadline: number,
): Promise<SupportLevel[]> {
  if (claims.length === 0) return [];
  const labels = reader.vocabulary.anyOf(kinds) ?? '!%';
  const text = reader.files.get('read/support').fill({ SUPPORTER: `(m:${labels})` });
  const rows = await reader.read({ text, parameters: { claims: [...new Set(claims)] } }, deadline);
  const levels = new Map(rows.map((row) => [row.claim, row.support as SupportLevel]));
  return claims.map((claim) => levels.get(claim) ?? 'NONE');
}
