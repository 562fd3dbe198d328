import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../shared/settings.ts';
import { FIRST_REPORT, reportAddress, Shell } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { HoldingsDocument } from './queries.generated.ts';

const MESSAGES = {
  en: {
    title: 'Knowledge graph of company reports',
    lead: 'What a report speaks of, what it says about it, and the words that say so. Every statement is told as stated or inferred, and “the report has no support for this claim” is an answer.',
    first: 'The first report: 中科曙光 (Sugon), corporate social responsibility report 2021.',
    search: 'Search names, claims and sentences',
    go: 'Search',
    explore: ['Explore', 'The graph as a picture: search, expand, find paths, and read the words behind each line.'],
    read: ['Read', 'The report itself, with every piece of evidence marked; cite any words with their offsets.'],
    ask: ['GraphiQL', 'Ask in GraphQL: tested questions to begin with, answers as JSON, table and picture.'],
    flagship: 'Which certifications support which service claims?',
    answer: (all: number, none: number) => `${all} service claims; ${none} of them have no support in the report.`,
    matrix: 'See the answer as a matrix',
    holds: (entities: number, statements: number, evidence: number) =>
      `${entities} entities, ${statements} statements, ${evidence} quotes.`,
    version: 'Version',
    exports: 'The whole graph as a file',
    api: 'The API: /graphql, GET and POST (GraphQL over HTTP).',
    health: 'Whether it can answer',
    live: 'Whether it runs',
    nothing: (address: string) => `There is no page at ${address}. This is where the others begin.`,
  },
  zh: {
    title: '企业报告知识图谱',
    lead: '报告谈到了什么、说了什么，以及原文依据。每条陈述都注明是报告明言还是推断；“报告中没有支持此主张的依据”也是答案。',
    first: '第一份报告：中科曙光 2021 年度企业社会责任报告。',
    search: '搜索名称、主张和句子',
    go: '搜索',
    explore: ['探索', '以图的形式浏览：搜索、展开、查找路径，并阅读每条连线背后的原文。'],
    read: ['阅读', '报告原文，所有证据都有标记；任何文字都可以连同位置一起引用。'],
    ask: ['GraphiQL', '用 GraphQL 提问：附有经过检验的示例问题，答案可显示为 JSON、表格和图。'],
    flagship: '哪些认证支持哪些服务主张？',
    answer: (all: number, none: number) => `共 ${all} 条服务主张，其中 ${none} 条在报告中没有依据。`,
    matrix: '以矩阵查看答案',
    holds: (entities: number, statements: number, evidence: number) =>
      `${entities} 个实体，${statements} 条陈述，${evidence} 处引文。`,
    version: '版本',
    exports: '下载整个图谱',
    api: 'API：/graphql，支持 GET 和 POST（GraphQL over HTTP）。',
    health: '能否应答',
    live: '是否运行',
    nothing: (address: string) => `${address} 没有页面。各页面可由此进入。`,
  },
};

const FORMATS = ['jsonl', 'jsonld', 'trig', 'graphml', 'gexf', 'csv.zip'];

export function Home(): ReactNode {
  const messages = useMessages(MESSAGES);
  useEffect(() => {
    document.title = messages.title;
  }, [messages]);
  const card = (address: string, [title, words]: string[]): ReactNode => (
    <li>
      <a href={address}>{title}</a>
      <p>{words}</p>
    </li>
  );
  return (
    <Shell page="home">
      <div className="home">
        {location.pathname !== '/' && (
          <p className="notice notice-error" role="alert">
            {messages.nothing(address())}
          </p>
        )}
        <h1>{messages.title}</h1>
        <p>{messages.lead}</p>
        <p className="quiet">{messages.first}</p>
        <form action="/explore" className="find">
          <input className="field" type="search" name="q" aria-label={messages.search} placeholder={messages.search} />
          <button type="submit" className="button">
            {messages.go}
          </button>
        </form>
        <ul className="cards">
          {card('/explore', messages.explore)}
          {card(reportAddress(FIRST_REPORT), messages.read)}
          {card('/graphiql', messages.ask)}
        </ul>
        <Holdings />
        <h2>{messages.exports}</h2>
        <p className="formats">
          {FORMATS.map((format) => (
            <a key={format} href={`/export/graph.${format}`} className="chip">
              {format}
            </a>
          ))}
        </p>
        <p className="quiet">
          {messages.api} <a href="/health/ready">{messages.health}</a> · <a href="/health/live">{messages.live}</a>
        </p>
      </div>
    </Shell>
  );
}

/** As a reader writes it; as it came where it cannot be read. */
function address(): string {
  try {
    return decodeURIComponent(location.pathname);
  } catch {
    return location.pathname;
  }
}

/** What the graph holds, and the flagship question in numbers; nothing where there is no answer. */
function Holdings(): ReactNode {
  const messages = useMessages(MESSAGES);
  const { data } = useAnswer(HoldingsDocument, {});
  if (!data) return null;
  const { statistics, claims } = data;
  const none = claims.facets[0]?.values.find(({ value }) => value === 'NONE')?.count ?? 0;
  return (
    <section className="flagship">
      <h2>{messages.flagship}</h2>
      <p>
        {messages.answer(claims.totalCount, none)}{' '}
        <a href={`${reportAddress(FIRST_REPORT)}?view=matrix`}>{messages.matrix}</a>
      </p>
      <p className="quiet">
        {messages.holds(statistics.entities, statistics.statements, statistics.evidence)} {messages.version}{' '}
        <code>{statistics.version.slice(0, 12)}</code>
      </p>
    </section>
  );
}
