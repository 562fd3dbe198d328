import { Entity } from '../../src/model/entity.js';
import { definitionOf, Kind, type KindDefinition } from '../../src/model/kind.js';
import { createModel, type Declared } from '../../src/model/model.js';
import { type Property, Required } from '../../src/model/property.js';
import type { RelationDeclaration } from '../../src/model/relation.js';
import { text } from '../../src/model/value-type.js';
import type { KindName } from '../../src/model/vocabulary.js';
import { theModel } from '../the-model.js';

const LABELS = { en: 'Word', zh: '词' };
const LOOK = { labels: LABELS, colour: '#2f6fb3', shape: 'circle' } as const;

@Kind({ ...LOOK, plural: 'boats', description: 'A boat.' })
class Boat extends Entity {
  @Required(text, { labels: LABELS, description: 'Its flag.' })
  flag!: string;
}

@Kind({ ...LOOK, plural: 'ports', description: 'A port.' })
class Port extends Entity {}

const kinds = [Boat, Port].map((type): Declared<KindDefinition> => {
  const value = definitionOf(type);
  if (!value) throw new Error('no kind');
  return { value, file: `src/kinds/${value.prefix}.ts` };
});

/** A declaration as it is read, before its names are checked. */
type Unchecked = RelationDeclaration<string, string>;

const INVERSE = { name: 'boats', labels: LABELS, description: 'What lies there.' };

const MOORS_AT: Unchecked = {
  type: 'MOORS_AT',
  labels: LABELS,
  definition: 'Lies there.',
  ends: [{ from: ['Boat'], to: ['Port'] }],
  inverse: INVERSE,
  example: 'Argo → Iolcos',
};

function property(name: string): Property {
  return { name, type: text, required: false, labels: LABELS, description: 'Something.' };
}

function withRelation(change: Partial<Unchecked>, file = 'src/relations/sea.ts') {
  return () => createModel(kinds, [{ value: { ...MOORS_AT, ...change }, file }]);
}

describe('refuses an invalid relation and names its file', () => {
  it.each([
    ['without a subject', { ends: [{ from: [], to: ['Port'] }] }, 'has no subject'],
    ['without an object', { ends: [{ from: ['Boat'], to: [] }] }, 'has no object'],
    ['without ends', { ends: [] }, 'has no ends'],
    ['to a kind that is not declared', { ends: [{ from: ['Boat'], to: ['Harbour'] }] }, 'Harbour'],
    ['without an inverse for a subject', { inverse: { Port: INVERSE } }, 'no inverse for the subject Boat'],
    [
      'without words for an inverse',
      { inverse: { ...INVERSE, description: '' } },
      'no inverse description for the subject Boat',
    ],
    ['without a definition', { definition: '' }, 'no definition'],
    ['without an example', { example: '' }, 'no example'],
    ['with a name in another style', { type: 'moorsAt' }, 'UPPER_SNAKE'],
  ])('%s', (_case, change, complaint) => {
    expect(withRelation(change)).toThrow('src/relations/sea.ts: ');
    expect(withRelation(change)).toThrow(complaint);
  });

  it('twice', () => {
    const twice = ['src/relations/a.ts', 'src/relations/b.ts'].map((file) => ({ value: MOORS_AT, file }));
    expect(() => createModel(kinds, twice)).toThrow(
      'src/relations/b.ts: the relation MOORS_AT is already declared in src/relations/a.ts',
    );
  });

  it('with an inverse that hides a property', () => {
    const back = { ends: [{ from: ['Port'], to: ['Boat'] }], inverse: { ...INVERSE, name: 'flag' } };
    expect(withRelation(back)).toThrow('the field Boat.flag is already declared by src/kinds/boat.ts');
  });

  it('with a field that every entity has', () => {
    expect(withRelation({ type: 'EVIDENCE' })).toThrow('the field Boat.evidence is already declared by every entity');
  });
});

it.each(['and', 'or', 'not', 'report', 'within', 'support'])(
  'refuses %s, the name of a filter, as a property',
  (name) => {
    const withProperty = kinds.map(({ value, file }) => ({ value: { ...value, properties: [property(name)] }, file }));
    expect(() => createModel(withProperty, [])).toThrow(
      `src/kinds/boat.ts: the field Boat.${name} has a name that is reserved for filters; rename it.`,
    );
  },
);

it('declares a kind once', () => {
  expect(() => createModel([...kinds, ...kinds.slice(0, 1)], [])).toThrow('src/kinds/boat.ts: the kind Boat');
});

it('derives fields at both ends', () => {
  const model = createModel(kinds, [{ value: MOORS_AT, file: 'src/relations/sea.ts' }]);
  expect(model.kinds.map((kind) => [kind.name, model.fields(kind).map(({ name }) => name)])).toEqual([
    ['Boat', ['moorsAt']],
    ['Port', ['boats']],
  ]);
});

describe('the model of reports', () => {
  it('has the kinds and root fields of the design', async () => {
    const { kinds } = await theModel();
    const wanted =
      'organizations committees roles stakeholderGroups laws standards policies policyInitiatives documents ' +
      'managementSystems certifications awards products technologies services projects programs events regions ' +
      'facilities topics practices metrics observations claims reports sections passages';
    expect(kinds.map(({ plural }) => plural)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  it('has the fixed inverse names', async () => {
    const model = await theModel();
    const names = (kind: KindName) => model.fields(model.kind(kind)).map(({ name }) => name);
    expect(names('Claim')).toContain('supportedBy');
    expect(names('Service')).toEqual(
      expect.arrayContaining(['certifiedBy', 'parts', 'narrower', 'claims', 'observations']),
    );
    expect(names('Certification')).toContain('heldBy');
    expect(names('Organization')).toEqual(expect.arrayContaining(['bodies', 'grants', 'subsidiaries']));
    expect(names('Metric')).toContain('values');
  });

  it('describes each inverse of a relation by itself', async () => {
    const model = await theModel();
    const words = (kind: KindName, ...names: string[]) =>
      model.fields(model.kind(kind)).flatMap(({ name, description }) => (names.includes(name) ? [description] : []));
    expect(words('Service', 'claims', 'observations')).toEqual([
      'Claims about the entity.',
      'Observations about the entity.',
    ]);
    expect(words('Section', 'contains', 'subsections')).toEqual([
      'Passages directly in the section, without those of its subsections.',
      'Sections within the section.',
    ]);
  });

  it('has every relation of the design', async () => {
    const { relations } = await theModel();
    const wanted =
      'BODY_OF REPORTS_TO ADVISES HAS_SEAT OVERSEES REVIEWED DRAFTED COMPLIES_WITH ADOPTED BASED_ON GOVERNS DEFINES ' +
      'REQUIRES SIGNED_WITH CONCERNS SUBSIDIARY_OF UNIT_OF MEMBER_OF LISTED_ON APPROVED_BY AUDITED_BY PUBLISHED_BY ' +
      'SOURCED_FROM HOLDS PURSUES CERTIFIES CONFORMS_TO RECEIVED GRANTED_BY SUPPORTS ABOUT MADE_BY RESTATES OFFERS ' +
      'DELIVERED_BY DEVELOPED_BY USES APPLIED_IN PART_OF BROADER RESPONDS_TO CONTRIBUTES_TO SERVES PARTNERED_WITH ' +
      'RELEASED_AT RUN_BY LOCATED_IN DEPLOYED_AT PARTICIPATED_IN INSPECTED OF_METRIC DERIVED_FROM MENTIONED_IN ' +
      'IN_SECTION IN_REPORT';
    expect(relations.map(({ type }) => type)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  it('gives kinds that share a property name the same type, but for type, category and status', async () => {
    const { kinds } = await theModel();
    const seen = new Map<string, string>();
    for (const { properties } of kinds)
      for (const { name, type, required } of properties) {
        if (['type', 'category', 'status'].includes(name)) continue;
        const shape = `${'name' in type ? type.name : type.scalar} ${required}`;
        expect([name, seen.get(name) ?? shape]).toEqual([name, shape]);
        seen.set(name, shape);
      }
  });
});
