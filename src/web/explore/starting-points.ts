/** Views to begin with. The page shows those whose entity is in the graph. */
import type { Operation } from './operations.ts';

export interface StartingPoint {
  readonly id: string;
  readonly operations: readonly Operation[];
  /** What it shows. */
  readonly en: string;
  readonly zh: string;
}

const COMPANY = 'organization:sugon';
const ISO_20000 = 'certification:sugon-2021:iso-20000';

export const STARTING_POINTS: readonly StartingPoint[] = [
  {
    id: ISO_20000,
    operations: [{ do: 'focus', id: ISO_20000 }],
    en: 'Which service claims does ISO 20000 support, and in whose words?',
    zh: 'ISO 20000 支持哪些服务主张？原文怎么说？',
  },
  {
    id: 'claim:sugon-2021:on-site-at-promised-service-level',
    operations: [{ do: 'focus', id: 'claim:sugon-2021:on-site-at-promised-service-level' }],
    en: 'A promise of service, and all that backs it.',
    zh: '一条服务承诺，以及支持它的一切。',
  },
  {
    id: 'technology:immersion-phase-change-liquid-cooling',
    operations: [{ do: 'focus', id: 'technology:immersion-phase-change-liquid-cooling' }],
    en: 'A technology with the products that use it and what is claimed of it.',
    zh: '一项技术、使用它的产品，以及围绕它的主张。',
  },
  {
    id: COMPANY,
    operations: [
      { do: 'add', id: COMPANY },
      { do: 'expand', id: COMPANY, relation: 'HOLDS', way: 'out', pages: 1 },
      { do: 'expand', id: COMPANY, relation: 'PURSUES', way: 'out', pages: 1 },
    ],
    en: 'The company with the certifications that it holds and works for.',
    zh: '公司，以及它已取得和正在申请的认证。',
  },
];
