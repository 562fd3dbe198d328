import { versionOf } from '../../src/graph/export-lines.js';
import { graphDocument } from '../../src/graph/write.js';
import { canonicalJson } from '../../src/model/canonical-json.js';
import type { Graph } from '../../src/model/graph.js';
import { graphOf } from '../seed/tiny-seed.js';
import { theModel } from '../the-model.js';

const CERTIFICATION = 'certification:tiny:iso-9001';
const CLAIM = 'claim:tiny:recorded';
const OTHER = 'seed/reports/other';

/** A graph of two reports with statements of each basis, an entity that both name, a date and a character beyond the basic plane. */
export function twoReports(): Promise<Graph> {
  return graphOf({
    words: '服务过程全程记录。2021 年 5 月 6 日，𠮷日会开幕。',
    reading: `- at: 服务过程全程记录。
  ${CLAIM} 服务过程全程记录: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales}
- at: 2021 年 5 月 6 日，𠮷日会开幕。
  event:tiny:opening 𠮷日会: {startDate: 2021-05-06, endDate: 2021-05-06, datePrecision: DAY}
`,
    inferences: `- rule: system-process
  ${CERTIFICATION}: {supports: ${CLAIM}}
  quotes:
    - {in: section:tiny:services, at: 服务过程全程记录}
    - {in: section:tiny:services, at: 已取得 ISO9001 认证}
`,
    files: {
      [`${OTHER}/report.yaml`]: `id: report:other
name: 另一报告
period: 2022-01-01/2022-12-31
date: 2023-04-13
company: organization:tiny
`,
      [`${OTHER}/report.txt`]: '第一节 说明\n\n中科公司发布本报告。\n',
      [`${OTHER}/sections/10.yaml`]: `- section: section:other:about 第一节 说明
  depth: 1
- at: 中科公司发布本报告。
  report:other:
    publishedBy: organization:tiny 公司
`,
      [`${OTHER}/inferences.yaml`]: '[]\n',
    },
  });
}

/** The lines of a graph's document, without line feeds. */
export async function linesOf(graph: Graph): Promise<string[]> {
  return [...graphDocument(graph, await theModel())].map((line) => line.slice(0, -1));
}

/** The lines of the export among those of a document. */
export function exportedAmong(lines: readonly string[]): string[] {
  return lines.filter(
    (line) =>
      /"type":"(entity|statement)"/.test(line) &&
      !/"kind":"(SECTION|PASSAGE)"|"relation":"(IN_REPORT|IN_SECTION|MENTIONED_IN)"/.test(line),
  );
}

/** Lines and an end line that fits them, so that no other problem can hide behind that of its hashes. */
export function linesWithEnd(lines: readonly string[]): string[] {
  const hashOf = (all: readonly string[]): string => versionOf(all.map((line) => `${line}\n`));
  const end = { type: 'end', lines: lines.length, sha256: hashOf(lines), version: hashOf(exportedAmong(lines)) };
  return [...lines, canonicalJson(end)];
}

/** A document of lines and an end line that fits them. */
export function withEnd(lines: readonly string[]): string {
  return `${linesWithEnd(lines).join('\n')}\n`;
}
