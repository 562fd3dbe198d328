/**
 * A claim's level of support, as an expression. A REFERENCE supports nothing.
 *
 * @param supporter whose support counts, as a node pattern
 */
export function supportExpression(claim: string, supporter = '()'): string {
  const from = (basis: string): string =>
    `EXISTS { MATCH (${claim})<-[x:SUPPORTS]-${supporter} WHERE x.basis = '${basis}' }`;
  return `CASE WHEN ${from('STATED')} THEN 'STATED' WHEN ${from('INFERRED')} THEN 'INFERRED' ELSE 'NONE' END`;
}
