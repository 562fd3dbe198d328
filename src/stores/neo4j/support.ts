import type { SupportLevel } from '../../model/statement.js';
import type { GraphReader } from './graph-reader.js';

/** How well each claim is supported by entities of some kinds, or of all; NONE for an id that is no claim's. */
export async function support(
  claims: readonly string[],
  kinds: readonly string[] | null,
  reader: GraphReader,
  deadline: number,
): Promise<SupportLevel[]> {
  if (claims.length === 0) return [];
  const labels = kinds && reader.vocabulary.anyOf(kinds);
  const slots = { SUPPORTER: kinds ? `(m:${labels ?? '!%'})` : '()' };
  const text = reader.files.get('read/support').fill(slots);
  const rows = await reader.read({ text, parameters: { claims: [...new Set(claims)] } }, deadline);
  const levels = new Map(rows.map((row) => [row.claim, row.support as SupportLevel]));
  return claims.map((claim) => levels.get(claim) ?? 'NONE');
}
