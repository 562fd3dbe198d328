import type { CoverageRecord } from '../../model/coverage.js';
import { SupportLevel } from '../../model/statement.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { Context } from '../context.js';
import { referenced } from '../referenced.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';

type Uncovered = CoverageRecord['uncovered'][number];
/** A coverage with the id of its report. */
type Covered = CoverageRecord & { readonly report: string };

/** Coverage: how much of a report's text the graph accounts for. */
export function coverageTypes(): ObjectTypeSpec[] {
  const count = (description: string): FieldSpec => ({ type: 'Int!', description });
  const uncovered = objectType('UncoveredPassage', 'A sentence without evidence, with the curator’s reason.', {
    passage: {
      type: 'Passage!',
      description: 'The sentence.',
      resolve: (parent: Uncovered, _args, context, info) => referenced(parent.passage, context, info),
    },
    reason: {
      type: 'String',
      description: 'Why the sentence holds nothing to record. Null if no reason is given.',
    },
  });
  const coverage = objectType(
    'Coverage',
    'How much of a report’s text the graph accounts for, computed from the text.',
    {
      sentences: count('Number of sentences and list items in the report.'),
      sentencesWithEvidence: count('Number of sentences that hold evidence for an entity or a statement.'),
      uncovered: {
        type: '[UncoveredPassage!]!',
        description: 'Sentences without evidence, in the order of the text.',
        weight: 20,
      },
      digits: count('Number of Arabic and Chinese numerals (三名, 五百余人, 百起, 首次).'),
      digitsAccounted: count(
        'Number of numerals that an observation, a date, an identifier, a level, a name, a heading or a recorded reason accounts for.',
      ),
      claims: {
        type: '[FacetValue!]!',
        description: 'Number of the report’s claims for each support level.',
        resolve: (parent: Covered, _args, context) => claimsBySupport(parent.report, context),
      },
    },
  );
  return [uncovered, coverage];
}

/** Resolves Report.coverage. */
export async function resolveCoverage(report: EntityRow, _args: unknown, { loaders }: Context) {
  return { ...(await loaders.coverage(report.id)), report: report.id };
}

async function claimsBySupport(report: string, { store, model }: Context) {
  const { facets } = await store.list({
    kinds: [model.kind('Claim').value],
    filter: { op: 'property', property: 'reports', test: { operator: 'eq', value: report } },
    page: null,
    columns: [],
    total: false,
    facets: ['support'],
  });
  const counts = new Map(facets[0]?.map(({ value, count }) => [value, count]));
  return Object.keys(SupportLevel.values).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
