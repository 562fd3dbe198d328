import { modelPage } from '../../src/model/model-page.js';
import { theModel } from '../the-model.js';

const RULES = { 'same-page': { premise: { en: 'One | page.' }, caveat: { en: 'Not stated.' } } };

/** The cells of each row of the tables; a `\|` is part of a cell. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

describe('the page of the model', () => {
  it('has a section for each kind and a row for each property and relation', async () => {
    const model = await theModel();
    const page = modelPage(model, RULES);
    const first = new Set(rowsOf(page).map(([cell]) => cell));
    for (const { name, properties } of model.kinds) {
      expect(page).toContain(`\n### ${name}\n`);
      for (const property of properties) expect(first).toContain(`\`${property.name}\``);
    }
    for (const { type } of model.relations) expect(first).toContain(`\`${type}\``);
  });

  it('names the kinds at the ends of a relation, and the exceptions where nearly all are allowed', async () => {
    const rows = rowsOf(modelPage(await theModel(), RULES));
    const endsOf = (relation: string) => rows.find(([cell]) => cell === `\`${relation}\``)?.slice(3, 5);
    expect(endsOf('HOLDS')).toEqual(['Organization', 'Certification']);
    expect(endsOf('SUPPORTS')).toEqual(['any but Claim', 'Claim']);
    expect(endsOf('MENTIONED_IN')).toEqual(['any', 'Passage']);
  });

  it('escapes the bars in a cell', async () => {
    const rows = rowsOf(modelPage(await theModel(), RULES));
    expect(rows.at(-1)).toEqual(['`same-page`', 'One \\| page.', 'Not stated.']);
  });
});
