import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Model } from '../model/model.js';
import { Basis } from '../model/statement.js';
import { entityShape, graphDocumentSchema, SCHEMA_ID, statementShape } from './document-schema.js';
import type { Line } from './lines.js';

const TYPES: readonly string[] = ['header', 'text', 'coverage', 'entity', 'statement', 'end'];

const shapes = new WeakMap<Model, LineShapes>();

/** Holds lines to the schema of the graph document. Shapes are compiled when the first line needs them. */
export class LineShapes {
  private readonly ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
    // A test validates the schema itself; compiling the meta-schema takes longer than reading a small document.
    validateSchema: false,
    formats: { date: isDate },
  });

  private readonly compiled = new Map<string, ValidateFunction<Line>>();

  private constructor(private readonly model: Model) {
    this.ajv.addSchema(graphDocumentSchema(model));
  }

  /** One for each model, so that each shape is compiled once. */
  static of(model: Model): LineShapes {
    const known = shapes.get(model) ?? new LineShapes(model);
    shapes.set(model, known);
    return known;
  }

  /**
   * Returns the line if it has its shape.
   *
   * @param onProblem called for each problem, with what is wrong and how to fix it
   */
  read(value: unknown, onProblem: (message: string) => void): Line | undefined {
    const shape = this.shapeOf(value);
    if ('problem' in shape) {
      onProblem(shape.problem);
      return undefined;
    }
    const validate =
      this.compiled.get(shape.name) ?? this.ajv.compile<Line>({ $ref: `${SCHEMA_ID}#/$defs/${shape.name}` });
    this.compiled.set(shape.name, validate);
    if (validate(value)) return value;
    for (const error of validate.errors ?? []) onProblem(explain(error));
    return undefined;
  }

  private shapeOf(value: unknown): { readonly name: string } | { readonly problem: string } {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { problem: 'the line is not a JSON object; write one object for each line.' };
    const { type, kind, basis }: { type?: unknown; kind?: unknown; basis?: unknown } = value;
    const name = oneOf('type', type, TYPES);
    if (typeof name !== 'string') return name;
    if (name === 'entity')
      return named(
        oneOf(
          'kind',
          kind,
          this.model.kinds.map((each) => each.value),
        ),
        entityShape,
      );
    if (name === 'statement') return named(oneOf('basis', basis, Object.keys(Basis.values)), statementShape);
    return { name };
  }
}

function oneOf(key: string, value: unknown, values: readonly string[]): string | { readonly problem: string } {
  if (typeof value === 'string' && values.includes(value)) return value;
  const what = value === undefined ? `“${key}” is missing` : `“${key}” is ${shown(value)}`;
  return { problem: `${what}; use one of ${values.join(', ')}.` };
}

function named(value: string | { readonly problem: string }, name: (value: string) => string) {
  return typeof value === 'string' ? { name: name(value) } : value;
}

/** What is wrong, and how to fix it. */
function explain({ instancePath, keyword, params, data, parentSchema, message }: ErrorObject): string {
  const key = pathOf(instancePath);
  const where = key === '' ? 'the line' : `“${key}”`;
  switch (keyword) {
    case 'required':
      return `${where} has no “${params.missingProperty}”; add it.`;
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties);
      return `${where} has an unknown key ${shown(params.additionalProperty)}; remove it, or use one of ${known.join(', ')}.`;
    }
    case 'enum':
      return `${where} is ${shown(data)}; use one of ${params.allowedValues.join(', ')}.`;
    case 'const':
      return `${where} is ${shown(data)}; write ${shown(params.allowedValue)}.`;
    case 'type':
      return `${where} is ${shown(data)}; write ${[params.type].flat().map(typeName).join(' or ')}.`;
    case 'pattern':
      return `${where} is ${shown(data)}; write ${parentSchema?.patternErrorMessage}.`;
    case 'format':
      return `${where} is ${shown(data)}; write a calendar day such as 2021-12-31.`;
    case 'minLength':
      return `${where} is empty; write a text.`;
    case 'minItems':
      return `${where} is empty; write at least ${params.limit}.`;
    case 'uniqueItems':
      return `${where} has an item twice; remove one.`;
    default:
      return `${where} ${message}.`;
  }
}

/** A JSON pointer as a path, such as `evidence[0].start`. */
function pathOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

/** A value as JSON, cut if it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

/** Whether a text is a day of the Gregorian calendar, as ISO 8601 writes it. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
