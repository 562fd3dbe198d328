import type { Graph } from '../../src/model/graph.js';
import { type ReadSeed, readSeed } from '../../src/seed/load-seed.js';
import { SeedError } from '../../src/seed/problem.js';
import { theModel } from '../the-model.js';
import { inFolder } from './folders.js';

/** What a test adds to the valid tiny seed, or changes in it. */
export interface TinySeed {
  /** Added to the end of the report's text, in the section `section:tiny:services`. */
  words?: string;
  /** The blocks of the added text: the file {@link READING}. */
  reading?: string;
  /** The file {@link INFERENCES}. Default: an empty list. */
  inferences?: string;
  /** Files of `seed/shared`, by their names without `.yaml`. */
  shared?: Readonly<Record<string, string>>;
  /** Any file, by its path in the project; undefined removes it. */
  files?: Readonly<Record<string, string | undefined>>;
}

const FOLDER = 'seed/reports/tiny';
export const REPORT = `${FOLDER}/report.yaml`;
export const TEXT = `${FOLDER}/report.txt`;
export const BASE = `${FOLDER}/sections/10-base.yaml`;
export const READING = `${FOLDER}/sections/20-test.yaml`;
export const INFERENCES = `${FOLDER}/inferences.yaml`;
export const INFERENCE_RULES_FILE = 'seed/shared/rules.yaml';

/** Two chapters; the first holds a section with a board, the second a service. Lines break inside words. */
const WORDS = `第一节 公司治理

一、 董事会

公司董事会由六名董事组成，其中三名为独立董
事。2021 年，董事会召开 9 次会议。

第二节 优质服务

中科公司提供售后服
务，公司已取得 ISO9001 认证。
`;

const SOUND: Readonly<Record<string, string>> = {
  [TEXT]: WORDS,
  [REPORT]: `id: report:tiny
name: 小报告
period: 2021-01-01/2021-12-31
date: 2022-04-13
company: organization:tiny
`,
  [BASE]: `- section: section:tiny:governance 第一节 公司治理
  depth: 1
  nameEn: Governance
- section: section:tiny:board 一、 董事会
  depth: 2
- at: 公司董事会由六名董事组成 … 独立董事。
  organization:tiny 公司: {type: COMPANY}
  committee:board 董事会:
    type: BOARD
    bodyOf: organization:tiny
    hasSeat:
      - role:director 董事: {count: 6, raw: 六名}
      - role:independent-director 独立董事: {count: 3, raw: 三名}
- at: 2021 年，董事会召开 9 次会议。
  when: 2021
  committee:board:
    observe: {meetings-held: 9 次}
- section: section:tiny:services 第二节 优质服务
  depth: 1
- at: 中科公司提供售后服务，公司已取得 ISO9001 认证。
  organization:tiny 公司:
    offers: service:tiny:after-sales 售后服务
    holds: certification:tiny:iso-9001 ISO9001 认证
  certification:tiny:iso-9001:
    category: MANAGEMENT_SYSTEM
    status: HELD
    conformsTo: standard:iso-9001 ISO9001
`,
  [INFERENCES]: '[]\n',
  'seed/shared/metrics.yaml': `metric:meetings-held:
  name: 召开会议次数
  nameEn: Meetings held
`,
  'seed/shared/roles.yaml': `role:independent-director:
  source: Company Law
  broader: role:director
`,
  [INFERENCE_RULES_FILE]: `same-sentence:
  premise: Both stand in one sentence.
  caveat: No cause is stated.
system-process:
  premise: The company says that it works by the standard.
  caveat: Whether this service is in scope is not stated.
`,
};

/** All files of a tiny seed, by their paths in the project. */
export function filesOf({ words, reading, inferences, shared, files }: TinySeed): Map<string, string> {
  const all: Record<string, string | undefined> = {
    ...SOUND,
    ...(words === undefined ? {} : { [TEXT]: `${WORDS}\n${words}\n` }),
    ...(reading === undefined ? {} : { [READING]: reading }),
    ...(inferences === undefined ? {} : { [INFERENCES]: inferences }),
    ...Object.fromEntries(Object.entries(shared ?? {}).map(([name, yaml]) => [`seed/shared/${name}.yaml`, yaml])),
    ...files,
  };
  return new Map(Object.entries(all).flatMap(([file, content]) => (content === undefined ? [] : [[file, content]])));
}

/** The graph of a tiny seed. */
export async function graphOf(seed: TinySeed): Promise<Graph> {
  return (await readTiny(seed)).graph;
}

/** Reads a tiny seed from a temporary folder. */
export async function readTiny(seed: TinySeed): Promise<ReadSeed> {
  const model = await theModel();
  return inFolder(filesOf(seed), (root) => readSeed(root, model));
}

/** Returns the problems of a tiny seed as `file:line: message`. */
export async function problemsOf(seed: TinySeed): Promise<string[]> {
  try {
    await graphOf(seed);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.message.split('\n');
  }
}

/** Returns the warnings of a valid tiny seed as `file:line: message`. */
export async function warningsOf(seed: TinySeed): Promise<string[]> {
  const { warnings } = await readTiny(seed);
  return warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** Returns the messages, each with the file and line that an arrow `# ←` of the tiny seed marks. */
export function atArrows(seed: TinySeed, ...messages: string[]): string[] {
  const places = [...filesOf(seed)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, content]) =>
      content.split('\n').flatMap((line, i) => [...line.matchAll(/# ←| ←/g)].map(() => `${file}:${i + 1}`)),
    );
  if (places.length !== messages.length) throw new Error(`${places.length} arrows for ${messages.length} messages`);
  return messages.map((message, i) => `${places[i]}: ${message}`);
}
