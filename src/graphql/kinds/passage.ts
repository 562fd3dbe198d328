import { graphInChange } from '../../errors.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { selected } from '../look-ahead.js';
import type { SpecialFields } from '../special-fields.js';
import { unpagedList } from '../unpaged-list.js';

/** Where a passage stands, and what it is evidence for. */
export const passageFields: SpecialFields = {
  kind: 'Passage',
  fields: (model) => ({
    section: {
      type: 'Section!',
      description: 'Section that contains the passage.',
      resolve: async (passage: EntityRow, _args, context, info) => {
        const [section] = await unpagedList(context, passage.id, {
          relation: 'IN_SECTION',
          direction: 'OUT',
          kinds: [model.kind('Section')],
          columns: selected(info).columns(model.kinds),
          order: ['name'],
        });
        if (!section) throw graphInChange(`${passage.id} without a section.`);
        return section;
      },
    },
    entities: {
      type: '[Entity!]!',
      description: 'Entities that the passage holds evidence for, sorted by name, then by id.',
      weight: 20,
      resolve: (passage: EntityRow, _args, context, info) =>
        unpagedList(context, passage.id, {
          relation: 'MENTIONED_IN',
          direction: 'IN',
          kinds: model.kinds.filter(({ textual }) => !textual),
          columns: selected(info).columns(model.kinds),
          order: ['name'],
        }),
    },
  }),
};
