import type { KindValue } from '../../model/vocabulary.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { SpecialFields } from '../special-fields.js';
import { kindsArg } from '../types/arguments.js';

/** The support level of a claim. */
export const claimFields: SpecialFields = {
  kind: 'Claim',
  filters: { support: { type: 'SupportLevelFilter', description: 'Support level of the claim.' } },
  fields: () => ({
    support: {
      type: 'SupportLevel!',
      description:
        'Support level of the claim: STATED if any supporting statement is stated, INFERRED if any is inferred, otherwise NONE.',
      args: kindsArg('Only count support by entities of these kinds. Default: all.'),
      resolve: (claim: EntityRow, { kinds }: { kinds?: KindValue[] | null }, { loaders }) =>
        kinds ? loaders.support(claim.id, kinds) : claim.support,
    },
  }),
};
