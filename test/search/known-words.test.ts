import { KnownWords, wordsOf } from '../../src/search/known-words.js';

const words = new KnownWords(['certification', 'certified', 'cooling', 'liquid', 'iso', 'form', 'from', 'quality']);
const corrected = (word: string, prefix = true): string => {
  const group = words.correct({ terms: [word], prefix });
  return group.terms.join(' ') + (group.prefix ? '*' : '');
};

describe('corrects a mistyped word', () => {
  it.each([
    ['certif', 'certif*'],
    ['certification', 'certification*'],
    ['certifcation', 'certification'],
    ['cretifcation', 'cretifcation*'],
    ['certifciatoin', 'certifciatoin*'],
    ['certifciation', 'certification'],
    ['sertifikation', 'certification'],
    ['liqud', 'liquid'],
    ['liquiid', 'liquid'],
    ['liquod', 'liquid'],
    ['liqiud', 'liquid'],
    ['iiquit', 'iiquit*'],
    ['frmo', 'from'],
    ['forn', 'form'],
    ['ios', 'ios*'],
    ['qualitty', 'quality'],
    ['液冷', '液冷*'],
    ['27002', '27002*'],
    ['', '*'],
  ])('%s', (word, expected) => {
    expect(corrected(word)).toBe(expected);
  });

  it('to at most eight words, the nearest first', () => {
    const many = new KnownWords([...'abcdefghijk'].map((letter) => `wor${letter}s`));
    expect(many.correct({ terms: ['worxs'], prefix: true })).toEqual({
      terms: [...'abcdefgh'].map((letter) => `wor${letter}s`),
      prefix: false,
    });
    const near = new KnownWords(['certificates', 'certificatxx', 'certificate']);
    expect(near.correct({ terms: ['certifixate'], prefix: true }).terms).toEqual(['certificate', 'certificates']);
  });
});

it('returns the Latin words of three or more letters, sorted', () => {
  const texts = [
    ['液冷', 'liquid', 'ai', '27001', '😀'],
    ['été', 'liquid', 'бюро', 'cooling'],
  ];
  expect(wordsOf(texts.map((terms) => ({ texts: terms })))).toEqual(['cooling', 'liquid', 'été']);
});
