import type { Api, Json } from './api.js';
import { found } from './search-api.js';

/** SEARCH: which words and numbers are one, begin others or are mistyped. */
export function searchWords(api: () => Api): void {
  const finds = (text: string, more: Json = {}) => found(api(), text, more);

  describe('search: treats as equal', () => {
    it.each([
      'ISO27001',
      'ISO/IEC 27001',
      'iso 27001',
      'ＩＳＯ／ＩＥＣ　２７００１',
      'ISO-27001',
      'ISO-IEC27001',
      'ISO IEC 27001',
    ])('%s', async (text) => {
      expect(await finds(text)).toEqual(['5 standard:iso-iec-27001', '3 certification:iso-27001', '1 passage:3']);
    });

    it.each(['13000', '13,000', '13，000', '１３，０００', '13000 余家'])(
      '%s, with its thousands parted or not',
      async (text) => {
        expect(await finds(text)).toEqual(['1 claim:served']);
      },
    );

    it.each(['13', '000', '2021', '13,00', '1,3000'])('%s is another number', async (text) => {
      const expected = text === '2021' ? ['1 claim:served'] : [];
      expect((await finds(text)).filter((each) => each.endsWith('claim:served'))).toEqual(expected);
    });

    it.each(['IEC 27001', 'iec27001'])('%s, where the publisher is named', async (text) => {
      expect(await finds(text)).toEqual(['2 standard:iso-iec-27001', '1 passage:3']);
    });

    it.each(['GB/T 22080', 'GB/T22080', 'gbt22080'])('%s', async (text) => {
      expect(await finds(text)).toEqual(['5 standard:gb-t-22080']);
    });

    it.each(['质量管理体系', '質量管理體系', '質量 管理 体系'])('%s, simplified or traditional', async (text) => {
      expect((await finds(text, { kinds: ['CERTIFICATION'] }))[0]).toBe('5 certification:quality');
    });

    it.each(['cafe\u0301', 'CAFÉ', 'ｃａｆé'])('%s, composed or not', async (text) => {
      expect(await finds(text)).toEqual(['1 claim:cafe']);
    });

    it.each(['运输', '運輸', '🚀', '𠮷野家', '🚀运输'])('%s, beyond the basic plane', async (text) => {
      expect(await finds(text)).toEqual(['1 passage:4']);
    });
  });

  describe('search: words', () => {
    it('begin others', async () => {
      expect(await finds('certif')).toEqual(['3 certification:iso-27001', '3 certification:quality']);
      expect(await finds('phase imm')).toEqual(['2 technology:immersion']);
      expect(await finds('li')).toEqual([]);
    });

    it('numbers are whole', async () => {
      expect(await finds('2700')).toEqual([]);
      expect(await finds('1.04')).toEqual(['1 passage:1']);
      expect(await finds('1')).toEqual([]);
      expect(await finds('603019')).toEqual(['4 organization:quality']);
    });

    it.each([
      ['liqiud', ['2 technology:cooling', '2 technology:immersion']],
      ['liquidd', ['2 technology:cooling', '2 technology:immersion']],
      ['refrigaretion', ['2 technology:refrigeration']],
      ['refrigaratin', ['2 technology:refrigeration']],
      ['immursion cooling', ['2 technology:immersion']],
      ['lquod', []],
      ['pux', []],
    ])('%s, mistyped', async (text, expected) => {
      expect(await finds(text)).toEqual(expected);
    });

    it('are not corrected if known words begin with them', async () => {
      expect(await finds('certifi')).toHaveLength(2);
      expect(await finds('certified')).toEqual(['3 certification:quality']);
    });
  });
}
