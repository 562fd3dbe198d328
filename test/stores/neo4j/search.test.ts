import { searchText } from '../../../src/search/terms.js';
import { luceneQuery } from '../../../src/stores/neo4j/search.js';

describe('a query for the full-text index', () => {
  it.each([
    ['液冷', '+f:液冷'],
    ['certif 27001', '+f:certif* +f:27001'],
    ['1.04', '+f:1\\.04'],
    ['a* OR b:c~2 "d" [e TO f]^3 \\ /g/ && !h', '+f:a +f:or +f:b +f:c +f:2 +f:d +f:e +f:to +f:f +f:3 +f:g +f:h'],
  ])('%s', (text, expected) => {
    expect(luceneQuery(searchText(text).groups, 'f')).toBe(expected);
  });

  it('escapes special characters of terms', () => {
    const groups = [{ terms: ['+-!(){}[]^"~*?:\\/&|.', 'b'], prefix: false }];
    expect(luceneQuery(groups, 'f')).toBe('+(f:\\+\\-\\!\\(\\)\\{\\}\\[\\]\\^\\"\\~\\*\\?\\:\\\\\\/\\&\\|\\. f:b)');
  });
});
