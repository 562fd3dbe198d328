import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from '../../../src/stores/neo4j/template.js';
import { ROOT } from '../../the-model.js';

describe('a template', () => {
  const template = new Template(
    [
      '// What it is.',
      'RETURN %A%',
      '// begin part',
      '  , %B%',
      '// begin inner joined by UNION',
      '  %C%',
      '// end inner',
      '// end part',
    ].join('\n'),
  );

  it('is filled with slots, without comments, indentation and excluded parts', () => {
    expect(template.fill({ A: '1' })).toBe('RETURN 1');
  });

  it('repeats a part, joined as the part declares', () => {
    const inner = [{ C: 'x' }, { C: 'y' }];
    expect(template.fill({ A: '1' }, { part: [{ B: '2' }], inner })).toBe('RETURN 1\n, 2\nx\nUNION\ny');
  });

  it('does not fill slots inside values', () => {
    expect(template.fill({ A: '%A% %B%' })).toBe('RETURN %A% %B%');
  });

  it('throws for a slot without a value', () => {
    expect(() => template.fill({})).toThrow('No value for the slot A');
  });

  it.each(['// begin a', '// end a', '// begin a\n// end b'])('is refused where parts do not close: %j', (text) => {
    expect(() => new Template(text)).toThrow();
  });
});

describe('the files under cypher/', () => {
  const files = readdirSync(join(ROOT, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [file, readFileSync(join(ROOT, 'cypher', file), 'utf8')] as const);

  it.each(files)('%s describes itself and each of its slots', (_file, text) => {
    const isRemark = (line: string): boolean => line.startsWith('//');
    const lines = text.split('\n');
    const head = lines
      .slice(
        0,
        lines.findIndex((line) => !isRemark(line)),
      )
      .join('\n');
    const body = lines.filter((line) => !isRemark(line)).join('\n');
    expect(head).toMatch(/^\/\/ \S/);
    for (const [slot] of body.matchAll(/%[A-Z_]+%/g)) expect(head).toMatch(new RegExp(`^// ${slot} +\\S`, 'm'));
  });
});
