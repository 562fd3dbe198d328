/** Views to begin with. The page shows those whose entity is in the graph. */
import type { Resources } from '../locales/resources.generated.ts';
import type { Operation } from './operations.ts';

export interface StartingPoint {
  readonly id: string;
  readonly operations: readonly Operation[];
  /** The key of the words that say what the view shows. */
  readonly what: keyof Resources['explore']['places'];
}

const COMPANY = 'organization:sugon';
const ISO_20000 = 'certification:sugon-2021:iso-20000';

export const STARTING_POINTS: readonly StartingPoint[] = [
  {
    id: ISO_20000,
    operations: [{ do: 'focus', id: ISO_20000 }],
    what: 'certification',
  },
  {
    id: 'claim:sugon-2021:on-site-at-promised-service-level',
    operations: [{ do: 'focus', id: 'claim:sugon-2021:on-site-at-promised-service-level' }],
    what: 'claim',
  },
  {
    id: 'technology:immersion-phase-change-liquid-cooling',
    operations: [{ do: 'focus', id: 'technology:immersion-phase-change-liquid-cooling' }],
    what: 'technology',
  },
  {
    id: COMPANY,
    operations: [
      { do: 'add', id: COMPANY },
      { do: 'expand', id: COMPANY, relation: 'HOLDS', way: 'out', pages: 1 },
      { do: 'expand', id: COMPANY, relation: 'PURSUES', way: 'out', pages: 1 },
    ],
    what: 'company',
  },
];
