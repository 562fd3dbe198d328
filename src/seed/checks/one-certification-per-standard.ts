import type { RelationType } from '../../model/vocabulary.js';
import type { Check } from '../check.js';
import type { Draft } from '../draft.js';

export const oneCertificationPerStandard: Check = {
  name: 'one-certification-per-standard',
  severity: 'error',
  rationale: 'A certificate that is mentioned twice must not be counted twice; one held and one in progress are two.',
  fix: 'use one id for both, and give the other wording as an alias in seed/shared/certifications.yaml',
  check(draft, addProblem) {
    const certificates = [...draft.entities.values()].filter(({ kind }) => kind.name === 'Certification');
    const known = new Map<string, string>();
    for (const { id, properties, origin } of certificates) {
      const standards = ends(draft, 'CONFORMS_TO', id, 'object');
      const holders = [...ends(draft, 'HOLDS', id, 'subject'), ...ends(draft, 'PURSUES', id, 'subject')];
      for (const standard of standards)
        for (const holder of holders) {
          const same = `${holder} ${standard} ${properties.get('status')} ${id.split(':')[1]}`;
          const first = known.get(same);
          if (first && first !== id)
            addProblem(origin, `${id} is the same certificate as ${first}: same holder, standard and status`);
          else known.set(same, id);
        }
    }
  },
};

/** What a relation joins to a certification: the standards it conforms to, or who holds it. */
function ends(draft: Draft, relation: RelationType, id: string, end: 'subject' | 'object'): Set<string> {
  const other = end === 'subject' ? 'object' : 'subject';
  return new Set(
    draft.statements
      .filter((statement) => statement.relation === relation && statement[other] === id)
      .map((statement) => statement[end]),
  );
}
