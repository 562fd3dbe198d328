import { describeModel } from '../../src/model/describe-model.js';
import type { ModelDocument } from '../../src/model/model-document.js';
import { skeletonOf, textsIn, translate } from '../../src/model/translations.js';
import { theModel } from '../the-model.js';

const FILE = 'src/web/locales/fr/model.json';
const RULES = { sum: { premise: { en: 'Numbers are added up.' }, caveat: { en: 'No total is given.' } } };

let document: ModelDocument;
beforeAll(async () => {
  document = describeModel(await theModel(), RULES);
});

describe('A translation of the model', () => {
  it('has a key for every label and every text of a rule', () => {
    const texts = textsIn(document);
    expect(texts.get('kinds.CERTIFICATION')).toBe('Certification');
    expect(texts.get('kinds.CERTIFICATION.properties.status')).toBe('Status');
    expect(texts.get('enumerations.CertificationStatus.HELD')).toBe('Held');
    expect(texts.get('relations.HOLDS')).toBe('Holds');
    expect(texts.get('relations.HOLDS.inverse.heldBy')).toBe('Held by');
    expect(texts.get('qualifiers.mode.values.ANY_OF')).toBe('any one of them');
    expect(texts.get('commonProperties.nameEn')).toBe('English name');
    expect(texts.get('inferenceRules.sum.caveat')).toBe('No total is given.');
  });

  it('begins as a skeleton without texts', () => {
    const skeleton = skeletonOf(document, {});
    expect(Object.keys(skeleton)).toEqual([...textsIn(document).keys()]);
    expect(new Set(Object.values(skeleton))).toEqual(new Set(['']));
  });

  it('keeps its texts when the skeleton is emitted again', () => {
    expect(skeletonOf(document, { 'kinds.CLAIM': 'Affirmation' })).toMatchObject({
      'kinds.CLAIM': 'Affirmation',
      'kinds.AWARD': '',
    });
  });

  it('is added to the document beside the other languages', () => {
    const { kinds, qualifiers } = translate(
      document,
      'fr',
      { 'kinds.CLAIM': 'Affirmation', 'qualifiers.mode.values.ANY_OF': 'l’un d’eux' },
      FILE,
    );
    expect(kinds.CLAIM?.labels).toEqual({ en: 'Claim', zh: '主张', fr: 'Affirmation' });
    expect(qualifiers.mode?.values.ANY_OF).toEqual({ en: 'any one of them', zh: '满足其一即可', fr: 'l’un d’eux' });
  });

  it('leaves out a text that is not translated', () => {
    const { kinds } = translate(document, 'fr', { 'kinds.AWARD': '' }, FILE);
    expect(kinds.AWARD?.labels).toEqual({ en: 'Award', zh: '奖项' });
  });

  it('refuses a key that the model lacks', () => {
    expect(() => translate(document, 'fr', { 'kinds.CLAIMS': 'Affirmation' }, FILE)).toThrow(
      `${FILE}: the model has no text kinds.CLAIMS; remove it or correct its spelling.`,
    );
  });
});

describe('The description of the model', () => {
  it('names the enumeration of a property', () => {
    expect(document.kinds.CERTIFICATION?.properties.category?.enumeration).toBe('CertificationCategory');
    expect(document.kinds.CERTIFICATION?.properties.level?.enumeration).toBeUndefined();
  });

  it('labels a value separately in each enumeration', () => {
    expect(document.enumerations.CertificationCategory?.PRODUCT?.labels.zh).toBe('产品');
    expect(document.enumerations.SupportLevel?.STATED?.labels.zh).toBe('报告明言');
  });

  it('joins the values that relations add to a qualifier', () => {
    expect(Object.keys(document.qualifiers.role?.values ?? {})).toEqual(['whole']);
    expect(document.qualifiers.open?.flag).toBe(true);
  });
});
