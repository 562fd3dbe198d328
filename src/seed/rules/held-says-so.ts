import type { Draft, Span } from '../draft.js';
import type { Rule } from './rule.js';

/** Not yet: 争取获得, 尚未取得. */
const NOT_YET = '(?<!争取|力争|有望|计划|即将|尚未|未|拟|将|申请|正在)';
/** 通过 holds only with what was passed; alone it means “by way of”. */
const PASSED = '通过[^，。；！]*(?:认证|资质|评估|评定|评审|审核|测评|验收)';
const HOLDING = new RegExp(`${NOT_YET}(?:持有|取得|获得|获评|获颁|荣获|拥有|具备|具有|评为|认定为|${PASSED})`, 'u');

export const heldSaysSo: Rule = {
  name: 'held-says-so',
  protects: 'A certificate that the report merely names is not one that the company has.',
  mend: 'write it under the sentence that says it is held (取得, 获得, 通过 … 认证), or make it IN_PROGRESS',
  check(draft, complain) {
    const says = (spans: readonly Span[]): boolean => spans.some((span) => HOLDING.test(draft.quote(span)));
    for (const { relation, basis, subject, object, spans, origin } of draft.statements)
      if (relation === 'HOLDS' && basis === 'STATED' && !says(spans))
        complain(origin, `no word of holding stands where ${subject} HOLDS ${object}`);
    for (const { id, properties, uses, origin } of held(draft))
      if (properties.get('status') === 'HELD' && uses.length > 0 && !says(uses))
        complain(origin, `${id} is HELD, and no sentence that speaks of it has a word of holding`);
  },
};

/** Certifications that no HOLDS speaks for. */
function held({ entities, statements }: Draft) {
  const spoken = new Set(statements.filter(({ relation }) => relation === 'HOLDS').map(({ object }) => object));
  return [...entities.values()].filter(({ id, kind }) => kind.name === 'Certification' && !spoken.has(id));
}
