import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import en from '../../src/web/locales/en/shared.json' with { type: 'json' };
import zh from '../../src/web/locales/zh/shared.json' with { type: 'json' };
import type { Language } from '../../src/web/shared/language.js';
import { MODEL } from '../../src/web/shared/model.js';
import {
  enumLabel,
  kindLabel,
  propertyLabel,
  propertyValue,
  relationLabel,
} from '../../src/web/shared/model-labels.js';
import { ROOT, theModel } from '../the-model.js';

const CHINESE = /^[\p{Script=Han} A-Z]*\p{Script=Han}[\p{Script=Han} A-Z]*$/u;
const ENGLISH = /^[A-Z][A-Za-z]+( [A-Za-z]+)*$/;

/** Every enumeration that a node can show a value of, with its values. */
const ENUMERATIONS = new Map<string, readonly string[]>();
for (const type of Object.values(
  buildSchema(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8')).getTypeMap(),
))
  if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    for (const field of Object.values(type.getFields())) {
      const shown = getNamedType(field.type);
      if (isEnumType(shown))
        ENUMERATIONS.set(
          shown.name,
          shown.getValues().map(({ name }) => name),
        );
    }

const WORDS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  Kind: kindLabel,
  RelationType: relationLabel,
};

/** All texts of the emitted model, by language. */
function textsOf(node: unknown): { en: string; zh?: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { en, zh } = Object.fromEntries(Object.entries(node));
  return typeof en === 'string' ? [{ en, zh }] : Object.values(node).flatMap(textsOf);
}

describe('The words of the pages', () => {
  it.each([...ENUMERATIONS])('has every value of %s in both languages', (name, values) => {
    const say = WORDS[name] ?? ((value: string, language: Language) => enumLabel(name, value, language));
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => !CHINESE.test(say(value, 'zh')))).toEqual([]);
    expect(values.filter((value) => !ENGLISH.test(say(value, 'en')))).toEqual([]);
  });

  it('has every property in both languages', async () => {
    const { kinds } = await theModel();
    const names = kinds.flatMap(({ value, properties }) => properties.map(({ name }) => [value, name] as const));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(([kind, name]) => !CHINESE.test(propertyLabel(kind, name, 'zh')))).toEqual([]);
    expect(names.filter(([kind, name]) => !ENGLISH.test(propertyLabel(kind, name, 'en')))).toEqual([]);
  });

  it('has every text of the model in both languages', () => {
    const texts = textsOf(MODEL);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ en, zh }) => !/[A-Za-z]/.test(en) || !/\p{Script=Han}/u.test(zh ?? ''))).toEqual([]);
  });

  it('leaves a name in capitals unchanged', () => {
    expect(propertyValue('STANDARD', 'designation', 'GJB', 'en', en.flags)).toBe('GJB');
    expect(propertyValue('CERTIFICATION', 'category', 'MANAGEMENT_SYSTEM', 'zh', zh.flags)).toBe('管理体系');
    expect(propertyValue('OBSERVATION', 'derived', 'true', 'zh', zh.flags)).toBe('是');
  });
});
