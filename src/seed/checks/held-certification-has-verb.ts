import { removeWhitespace } from '../../text/normalize-whitespace.js';
import type { Check } from '../check.js';
import type { Draft, DraftEntity } from '../draft.js';

/** Words by which a company says that it has a certificate; none of what it has yet to reach. 通过 needs what was passed. */
const HOLDING =
  /(?<!未|拟|将|争取|力争|有望|计划|申请|准备|正在|推进|尚未能?|努力)(?:取得|获得|获颁|获评|荣获|揽获|斩获|持有|拥有|具备|具有|评为|认定为|通过(?=[^。；]*(?:认证|评估|评审|审核|认定|测评|检测|资质|体系)))/u;

export const heldCertificationHasVerb: Check = {
  name: 'held-certification-has-verb',
  severity: 'error',
  rationale:
    'A certificate that is named without being obtained (依据, 贯标, 推进) must not count as one that is held.',
  fix: 'set status to IN_PROGRESS and use PURSUES, or read the sentence that says it was obtained',
  check(draft, addProblem) {
    for (const certification of draft.entities.values()) {
      const { id, kind, uses, properties, origin } = certification;
      if (kind.name !== 'Certification' || properties.get('status') !== 'HELD' || uses.length === 0) continue;
      if (!quotesOf(certification, draft).some((quote) => HOLDING.test(quote)))
        addProblem(origin, `${id} is HELD, but no sentence that names it has a verb of holding`);
    }
  },
};

/** The sentences, or parts of sentences up to 。 and ；, that name a certification. */
function quotesOf({ name, aliases, uses }: DraftEntity, draft: Draft): string[] {
  const names = [name ?? '', ...aliases].map((one) => removeWhitespace(one)).filter((one) => one !== '');
  return uses
    .flatMap((use) => draft.quote(use).split(/[。；]/u))
    .filter((clause) => names.some((one) => clause.includes(one)));
}
