import type { EntityRow } from '../../stores/graph-store.js';
import { selected } from '../look-ahead.js';
import type { SpecialFields } from '../special-fields.js';
import { unpagedList } from '../unpaged-list.js';

/** The text under a heading, as a plain list. */
export const sectionFields: SpecialFields = {
  kind: 'Section',
  fields: (model) => ({
    passages: {
      type: '[Passage!]!',
      description: 'Sentences directly under the heading, in the order of the text.',
      weight: 20,
      resolve: (section: EntityRow, _args, context, info) =>
        unpagedList(context, section.id, {
          relation: 'IN_SECTION',
          direction: 'IN',
          kinds: [model.kind('Passage')],
          columns: selected(info).columns(model.kinds),
          order: ['start'],
        }),
    },
  }),
};
