import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { SearchableText } from '../text/searchable-text.js';
import { addUp } from './add-up.js';
import { assemble } from './assemble.js';
import { checkReferences } from './check-references.js';
import { ShapeChecker } from './check-shape.js';
import { type AccountedNumeral, accountNumerals, checkCoverage, warnOfReasons } from './coverage.js';
import { Draft } from './draft.js';
import { INFERENCE_RULES_FILE } from './inference-rules.js';
import { loadChecks } from './load-checks.js';
import { locate } from './locate.js';
import { parsePeriod } from './period.js';
import { type Problem, Problems } from './problem.js';
import { type ReportContext, readBlock } from './read-block.js';
import { type InferenceRule, readInferences } from './read-inferences.js';
import { readShared } from './read-shared.js';
import { readText } from './read-text.js';
import { noteChecks } from './related-numbers.js';
import { ReportText } from './report-text.js';
import { YamlFile } from './yaml-file.js';

/** The graph of a seed, and what the curator reviews. */
export interface ReadSeed {
  readonly graph: Graph;
  readonly reports: readonly { readonly report: ReportText; readonly numerals: readonly AccountedNumeral[] }[];
  /** What the curator should review; the seed is valid. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads and checks a seed like {@link readSeed}, and also checks that blocks cover every sentence and that every numeral is
 * accounted for.
 *
 * @param onWarning called with each warning for the curator
 * @throws SeedError that lists every problem with its file, line and fix
 */
export async function loadSeed(
  root: string,
  model: Model,
  onWarning: (warning: Problem) => void = () => {},
): Promise<Graph> {
  const { graph, reports, warnings } = await readSeed(root, model);
  const problems = new Problems();
  for (const { report, numerals } of reports) checkCoverage(report, numerals, problems);
  problems.raise();
  warnings.forEach(onWarning);
  return graph;
}

/**
 * Reads the seed: YAML, schema, quotes, references, checks, in this order. The quotes of a report are located only if all its
 * files match their schemas; references and checks follow only if all quotes are found.
 *
 * @param root the project's folder, which holds `seed`
 * @throws SeedError that lists every problem with its file, line and fix
 */
export async function readSeed(root: string, model: Model): Promise<ReadSeed> {
  const problems = new Problems();
  const files = new SeedFiles(root, model, problems);
  const draft = new Draft(model, problems);
  const rules = await files.rules();
  const words = await files.words();
  for (const { file, kind } of await files.shared()) readShared(file, kind, draft);
  const reports: ReportText[] = [];
  for (const folder of await files.reports()) {
    const report = await readReport(folder, files, rules, draft);
    if (report) reports.push(report);
  }
  problems.raise();
  addUp(draft);
  checkReferences(draft);
  problems.raise();
  const warnings = new Problems();
  for (const { name, severity, fix, check } of await loadChecks())
    check(draft, (origin, what) =>
      (severity === 'error' ? problems : warnings).add(origin, `${what} (${name}); ${fix}.`),
    );
  const accounted = reports.map((report) => ({ report, numerals: accountNumerals(report, draft, words) }));
  problems.raise();
  noteChecks(draft);
  const graph = assemble(draft, accounted);
  for (const { report } of accounted) warnOfReasons(report, graph.coverage.get(report.id), warnings);
  return { graph, reports: accounted, warnings: warnings.sorted };
}

async function readReport(
  folder: string,
  files: SeedFiles,
  rules: ReadonlyMap<string, InferenceRule> | undefined,
  draft: Draft,
): Promise<ReportText | undefined> {
  const { problems } = files;
  const head = await files.read(join(folder, 'report.yaml'), 'report');
  const sections = await files.all(join(folder, 'sections'), 'section');
  const inferences = await files.read(join(folder, 'inferences.yaml'), 'inferences');
  const published = await readText(files.root, join(folder, 'report.txt'), problems);
  if (!head || !sections || published === undefined) return undefined;
  const text = new SearchableText(published);
  const facts = head.content as Record<string, string> & { aliases?: string[] };
  const { id = '', period = '', date = '', company = '', name, nameEn, description } = facts;
  for (const key of ['period', 'date'])
    if (!parsePeriod(facts[key] as string))
      problems.add(
        head.origin([key]),
        `“${facts[key]}” is not a date; write one such as 2021-12-31, or a range such as 2021-01-01/2021-12-31.`,
      );
  const entity = draft.entity({ id }, head.origin(['id']));
  if (!entity) return undefined;
  if (entity.name !== undefined) {
    problems.add(head.origin(['id']), `${id} is already the id of another report; give each its own.`);
    return undefined;
  }
  Object.assign(entity, { name, nameEn, description, source: 'the report itself' });
  for (const alias of facts.aliases ?? []) entity.aliases.add(alias);
  draft.set(entity, 'period', period, head.origin(['period']));
  draft.texts.set(id, text);
  const located = locate(sections, text, problems);
  const maker = { id: company, origin: head.origin(['company']) };
  const context: ReportContext = { id, period, date, company: maker, text };
  for (const block of located.blocks) readBlock(block, context, draft);
  if (inferences && rules) readInferences(inferences, { id, text }, located.sections, rules, draft);
  return new ReportText(id, text, located.sections, located.blocks);
}

/** Reads the seed's files and validates them. */
class SeedFiles {
  private readonly shapes: ShapeChecker;

  constructor(
    readonly root: string,
    private readonly model: Model,
    readonly problems: Problems,
  ) {
    this.shapes = ShapeChecker.of(model);
  }

  /** Returns the folders of the reports, in order. */
  async reports(): Promise<string[]> {
    const folder = join('seed', 'reports');
    const entries = await readdir(join(this.root, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .sort();
  }

  /** Returns the inference rules by name; undefined if their file is invalid. */
  async rules(): Promise<ReadonlyMap<string, InferenceRule> | undefined> {
    const file = await this.read(INFERENCE_RULES_FILE, 'rules');
    return file && new Map(Object.entries(file.content as Record<string, InferenceRule>));
  }

  /** Returns the words that contain a numeral but are not a number, with the reason. The file is optional. */
  async words(): Promise<ReadonlyMap<string, string>> {
    const path = join('seed', 'shared', 'words.yaml');
    if (!existsSync(join(this.root, path))) return new Map();
    const file = await this.read(path, 'words');
    return new Map(Object.entries((file?.content ?? {}) as Record<string, string>));
  }

  /** Returns the files of `seed/shared` that hold entities of a kind. */
  async shared() {
    const folder = join('seed', 'shared');
    const names = (await readdir(join(this.root, folder))).filter((name) => name.endsWith('.yaml')).sort();
    const read = names
      .filter((name) => !['rules.yaml', 'words.yaml'].includes(name))
      .map(async (name) => {
        const path = join(folder, name);
        const kind = this.model.kinds.find(({ plural, textual }) => plural === basename(name, '.yaml') && !textual);
        if (!kind)
          this.problems.add(
            { file: path, line: 1 },
            'the file name is not the plural of a kind; use one such as services.yaml.',
          );
        const file = kind && (await this.read(path, kind.plural));
        return file ? [{ file, kind }] : [];
      });
    return (await Promise.all(read)).flat();
  }

  /** Reads every file of a folder, in the order of the names. Returns undefined if there is none or one is invalid. */
  async all(folder: string, shape: string): Promise<YamlFile[] | undefined> {
    const there = await readdir(join(this.root, folder)).catch(() => []);
    const names = there.filter((name) => name.endsWith('.yaml')).sort();
    if (names.length === 0) {
      this.problems.add({ file: folder, line: 1 }, 'there is no .yaml file; add the reading, see seed/README.md.');
      return undefined;
    }
    const files = await Promise.all(names.map((name) => this.read(join(folder, name), shape)));
    const usable = files.filter((file) => file !== undefined);
    return usable.length === files.length ? usable : undefined;
  }

  /** Returns undefined, and adds the problems, if the file is not valid. */
  async read(path: string, shape: string): Promise<YamlFile | undefined> {
    const file = await YamlFile.read(this.root, path, this.problems);
    return file && this.shapes.check(shape, file, this.problems) ? file : undefined;
  }
}
