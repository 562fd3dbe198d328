import { regionCodeMatchesParent } from '../../../src/seed/checks/region-code-matches-parent.js';
import type { TinySeed } from '../tiny-seed.js';
import { itRefuses } from './it-refuses.js';

const regions = (yaml: string): TinySeed => ({
  shared: { regions: `region:CN: {name: 中国, administrativeLevel: COUNTRY, source: GB/T 2260}\n${yaml}` },
});
const place = (id: string, rest: string) => `region:${id}:\n  name: 某地\n  source: GB/T 2260\n${rest}`;

describe('region-code-matches-parent', () => {
  itRefuses(regionCodeMatchesParent, {
    violation: 'a county without a code',
    invalid: regions(`${place('a', '  administrativeLevel: COUNTY\n  partOf: region:CN\n').replace('\n', ' # ←\n')}`),
    says: 'region:a has no code of six digits',
    valid: regions(place('a', '  administrativeLevel: COUNTY\n  code: 341524\n  partOf: region:CN\n')),
  });
  itRefuses(regionCodeMatchesParent, {
    violation: 'a province that is part of nothing',
    invalid: regions(place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n').replace('\n', ' # ←\n')),
    says: 'region:340000 has no PART_OF to a wider region',
    valid: regions(place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n  partOf: region:CN\n')),
  });
  itRefuses(regionCodeMatchesParent, {
    violation: 'a county in the wrong province',
    invalid: regions(
      place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n  partOf: region:CN\n') +
        place('350500', '  administrativeLevel: PREFECTURE\n  code: 350500\n  partOf: region:340000 # ←\n'),
    ),
    says: 'region:350500 does not have the code of region:340000, 34…',
    valid: regions(
      place('350000', '  administrativeLevel: PROVINCE\n  code: 350000\n  partOf: region:CN\n') +
        place('350500', '  administrativeLevel: PREFECTURE\n  code: 350500\n  partOf: region:350000\n'),
    ),
  });
});
