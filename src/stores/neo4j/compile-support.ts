/** A claim's level of support, as an expression. A REFERENCE supports nothing. */
export function supportExpression(claim: string): string {
  const from = (basis: string): string => `EXISTS { MATCH (${claim})<-[x:SUPPORTS]-() WHERE x.basis = '${basis}' }`;
  return `CASE WHEN ${from('STATED')} THEN 'STATED' WHEN ${from('INFERRED')} THEN 'INFERRED' ELSE 'NONE' END`;
}
