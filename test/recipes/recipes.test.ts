import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../http/program.js';
import { ROOT } from '../the-model.js';
import { ProjectCopy } from './project-copy.js';
import type { Recipe } from './recipe.js';

/** Follows all recipes in one copy of the project; with RECIPES=all, each alone in a copy of its own. */
const ALONE = process.env.RECIPES === 'all';
const MINUTES = 60_000;

const RECIPES = readdirSync(join(__dirname, 'all')).flatMap((file) =>
  Object.values<Recipe>(require(join(__dirname, 'all', file))),
);

/** The sections of CONTRIBUTING.md by their headings. */
const SECTIONS = new Map(
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split(/^#+ (?:\d+\. )?/m)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** Whether a section names a file: as a path in backticks, where `<name>` is any name and a folder ends with `/`. */
function names(title: string, path: string): boolean {
  const patterns = [...(SECTIONS.get(title) ?? '').matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map(([, pattern = '']) =>
    pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/<[^>]+>/g, '[^/]+'),
  );
  return patterns.some((pattern) => new RegExp(`^${pattern}${pattern.endsWith('/') ? '' : '$'}`).test(path));
}

const writtenBy = ({ writes = {}, edits = {} }: Recipe): string[] => [...Object.keys(writes), ...Object.keys(edits)];

describe('CONTRIBUTING.md', () => {
  it('has a section for each recipe', () => {
    const titles = [...SECTIONS.keys()].filter((title) => /^Add /.test(title));
    expect(titles.sort()).toEqual(RECIPES.map(({ title }) => title).sort());
  });

  it.each(RECIPES)('names the files to write or edit: $title', (recipe) => {
    const written = writtenBy(recipe);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((path) => !names(recipe.title, path))).toEqual([]);
  });
});

const GROUPS = ALONE ? RECIPES.map((recipe) => [recipe]) : [RECIPES];

describe.each(GROUPS.map((recipes) => ({ recipes, group: recipes.map(({ title }) => title).join(', ') })))(
  'following: $group',
  ({ recipes }) => {
    let copy: ProjectCopy;
    beforeAll(() => {
      copy = new ProjectCopy();
      for (const recipe of recipes) copy.follow(recipe);
      copy.run('build:program');
      copy.run('emit');
      copy.run('build');
    }, 15 * MINUTES);
    afterAll(() => copy.remove());

    it('changes only the files that the recipes name and emitted files', () => {
      const written = recipes.flatMap(writtenBy);
      const others = copy.changes().filter((path) => !written.includes(path));
      expect(others.filter((path) => !names('Emitted files', path))).toEqual([]);
    });

    it.each(recipes.filter(({ shows }) => shows))('takes effect: $title', ({ shows = {} }) => {
      expect(Object.entries(shows).filter(([path, text]) => !copy.read(path).includes(text))).toEqual([]);
    });

    it('serves what was added', async () => {
      const program = await startProgram({}, { folder: copy.folder });
      try {
        for (const [address, text] of recipes.flatMap(({ serves = {} }) => Object.entries(serves)))
          expect([address, await (await fetch(program.url + address)).text()]).toEqual([
            address,
            expect.stringContaining(text),
          ]);
      } finally {
        await program.stop();
      }
    });

    it.each([['typecheck'], ['lint'], ['check'], ['emit', '--check'], ['test:unit']])(
      'passes npm run %s',
      (script, ...args) => copy.run(script, ...args),
      15 * MINUTES,
    );
  },
);
