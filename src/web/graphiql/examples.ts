/** The questions that the project keeps with their checked answers, grouped by what a researcher wants. */
import type { Resources } from '../locales/resources.generated.ts';
import type { Language } from '../shared/language.ts';
import { textOf } from '../shared/words.ts';
import flagship from './flagship.graphql?raw';

export interface Example {
  /** The name of its file. */
  readonly name: string;
  /** What it shows: the comment it begins with, or its translation in the namespace `examples`. */
  readonly question: string;
  readonly query: string;
}

/** The key of a group's title. */
export type GroupName = keyof Resources['graphiql']['examples']['groups'];

interface ExampleGroup {
  readonly group: GroupName;
  readonly names: readonly string[];
}

/** Names of files in `src/web/examples`; one that stands in no group is shown last. */
const GROUPS: readonly ExampleGroup[] = [
  {
    group: 'support',
    names: [
      'which-certifications-support-which-service-claims',
      'service-claims-without-a-certificate',
      'all-that-iso-20000-supports',
      'claims-by-what-they-rest-on',
      'claims-without-support',
    ],
  },
  {
    group: 'governance',
    names: [
      'committees-with-an-independent-majority',
      'meetings-and-proposals-per-body',
      'laws-that-bind-each-body-or-policy',
      'documents-of-supplier-management',
    ],
  },
  {
    group: 'events',
    names: [
      'events-by-month',
      'places-by-province',
      'participants-with-comparators',
      'honours-by-granting-body',
      'what-answers-the-states-programmes',
    ],
  },
  {
    group: 'numbers',
    names: [
      'quote-and-offsets-of-any-number',
      'quote-and-offsets-of-any-edge',
      'metrics-over-time',
      'numbers-that-do-not-add-up',
      'what-is-not-said-of-emissions',
    ],
  },
  {
    group: 'search',
    names: ['what-is-said-of-liquid-cooling', 'from-a-certificate-to-a-programme', 'what-stands-around-a-service'],
  },
];

const FILES = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

const FLAGSHIP = 'which-certifications-support-which-service-claims';

const QUERIES: Readonly<Record<string, string>> = {
  [FLAGSHIP]: flagship,
  ...Object.fromEntries(Object.entries(FILES).map(([path, query]) => [path.replace(/^.*\/|\.graphql$/g, ''), query])),
};

/** What GraphiQL opens on. */
export function flagshipQuery(language: Language): string {
  return exampleNamed(FLAGSHIP, language)[0]?.query ?? flagship;
}

/** Every example in its group. */
export function groupedExamples(language: Language): { group: GroupName; examples: Example[] }[] {
  const grouped = new Set(GROUPS.flatMap(({ names }) => names));
  const more = Object.keys(QUERIES).filter((name) => !grouped.has(name));
  return [...GROUPS, { group: 'more' as const, names: more }]
    .map(({ group, names }) => ({ group, examples: names.flatMap((name) => exampleNamed(name, language)) }))
    .filter(({ examples }) => examples.length > 0);
}

function exampleNamed(name: string, language: Language): Example[] {
  const query = QUERIES[name];
  if (query === undefined) return [];
  const comments = /^(?:#[^\n]*\n)*/.exec(query)?.[0] ?? '';
  const translated = textOf(language, 'examples', name);
  if (translated) return [{ name, question: translated, query: commented(translated) + query.slice(comments.length) }];
  return [{ name, question: comments.replace(/^# ?/gm, '').replaceAll('\n', ' ').trim() || name, query }];
}

/** As comments, a line for each clause: the editor does not break lines. */
function commented(words: string): string {
  return words.replace(/[^，：；。？]+[，：；。？]*/g, (clause) => `# ${clause.trim()}\n`);
}
