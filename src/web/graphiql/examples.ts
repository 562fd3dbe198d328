/** The questions that the project keeps with their checked answers, grouped by what a researcher wants. */
import type { Language } from '../shared/language.ts';
import flagship from './flagship.graphql?raw';
import { QUESTIONS_ZH } from './questions-zh.js';

export interface Example {
  /** The name of its file. */
  readonly name: string;
  /** What it shows: the comment it begins with. */
  readonly question: string;
  readonly query: string;
}

export interface ExampleGroup {
  readonly title: { readonly en: string; readonly zh: string };
  readonly names: readonly string[];
}

/** Names of files in `src/web/examples`; one that stands in no group is shown last. */
export const GROUPS: readonly ExampleGroup[] = [
  {
    title: { en: 'What rests on what', zh: '主张与依据' },
    names: [
      'which-certifications-support-which-service-claims',
      'service-claims-without-a-certificate',
      'all-that-iso-20000-supports',
      'claims-by-what-they-rest-on',
      'claims-without-support',
    ],
  },
  {
    title: { en: 'Governance and rules', zh: '治理与制度' },
    names: [
      'committees-with-an-independent-majority',
      'meetings-and-proposals-per-body',
      'laws-that-bind-each-body-or-policy',
      'documents-of-supplier-management',
    ],
  },
  {
    title: { en: 'What happened, where and with whom', zh: '事件、地点与参与者' },
    names: [
      'events-by-month',
      'places-by-province',
      'participants-with-comparators',
      'honours-by-granting-body',
      'what-answers-the-states-programmes',
    ],
  },
  {
    title: { en: 'Numbers and their words', zh: '数值与原文' },
    names: [
      'quote-and-offsets-of-any-number',
      'quote-and-offsets-of-any-edge',
      'metrics-over-time',
      'numbers-that-do-not-add-up',
      'what-is-not-said-of-emissions',
    ],
  },
  {
    title: { en: 'Search and walk', zh: '搜索与路径' },
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
export function groupedExamples(language: Language): { title: ExampleGroup['title']; examples: Example[] }[] {
  const grouped = new Set(GROUPS.flatMap(({ names }) => names));
  const more = Object.keys(QUERIES).filter((name) => !grouped.has(name));
  return [...GROUPS, { title: { en: 'More', zh: '更多' }, names: more }]
    .map(({ title, names }) => ({ title, examples: names.flatMap((name) => exampleNamed(name, language)) }))
    .filter(({ examples }) => examples.length > 0);
}

function exampleNamed(name: string, language: Language): Example[] {
  const query = QUERIES[name];
  if (query === undefined) return [];
  const comments = /^(?:#[^\n]*\n)*/.exec(query)?.[0] ?? '';
  const inChinese = language === 'zh' ? QUESTIONS_ZH[name] : undefined;
  if (inChinese) return [{ name, question: inChinese, query: commented(inChinese) + query.slice(comments.length) }];
  return [{ name, question: comments.replace(/^# ?/gm, '').replaceAll('\n', ' ').trim() || name, query }];
}

/** As comments, a line for each clause: the editor does not break lines. */
function commented(words: string): string {
  return words.replace(/[^，：；。？]+[，：；。？]*/g, (clause) => `# ${clause.trim()}\n`);
}
