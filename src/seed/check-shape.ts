import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Model } from '../model/model.js';
import { parsePeriod } from './period.js';
import type { Problems } from './problem.js';
import { type JsonSchema, seedShapes } from './shapes.js';
import type { Path, YamlFile } from './yaml-file.js';

const checkers = new WeakMap<Model, ShapeChecker>();

/** Validates files against the JSON Schemas of the seed. */
export class ShapeChecker {
  // Inlining references would compile the same schema a hundred times.
  private readonly ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
    // The tests validate the schemas themselves; compiling the meta-schema takes longer than reading a small seed.
    validateSchema: false,
    formats: { date: (day: string) => parsePeriod(day)?.precision === 'DAY' },
  });

  private constructor(shapes: Readonly<Record<string, JsonSchema>>) {
    for (const shape of Object.values(shapes)) this.ajv.addSchema(shape);
  }

  /** Returns the checker of a model. Cached, since compiling the schemas takes longer than reading a small seed. */
  static of(model: Model): ShapeChecker {
    const checker = checkers.get(model) ?? new ShapeChecker(seedShapes(model));
    checkers.set(model, checker);
    return checker;
  }

  /** Adds a problem for each error, with its line. @returns whether the file is valid */
  check(shape: string, file: YamlFile, problems: Problems): boolean {
    const validate = this.ajv.getSchema(`${shape}.schema.json`);
    if (!validate) throw new Error(`There is no shape ${shape}.`);
    if (validate(file.content)) return true;
    for (const { path, message } of readable(validate.errors ?? [])) problems.add(file.origin(path), message);
    return false;
  }
}

function readable(errors: readonly ErrorObject[]): { path: Path; message: string }[] {
  // Of alternatives (oneOf, if), report only the errors of the most likely one.
  const telling = errors.filter((error) => !['oneOf', 'anyOf', 'if', 'const'].includes(error.keyword));
  const meant = telling.filter((error) => !telling.some((other) => outdoes(other, error)));
  return meant.map((error) => ({ path: toPath(error), message: explain(error, meant) }));
}

/** A type error next to another error, or a pattern error above a deeper one, comes from an alternative that was not meant. */
function outdoes(other: ErrorObject, error: ErrorObject): boolean {
  const deeper = other.instancePath.startsWith(`${error.instancePath}/`);
  const beside = other.instancePath === error.instancePath && other.keyword !== 'type';
  return (error.keyword === 'type' && (deeper || beside)) || (error.keyword === 'pattern' && deeper);
}

function toPath(error: ErrorObject): Path {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') steps.push(String(error.params.additionalProperty));
  return steps;
}

/** States the error and the fix. */
function explain(error: ErrorObject, all: readonly ErrorObject[]): string {
  const { keyword, params, data, parentSchema } = error;
  const place = toPath(error).findLast((step) => !/^\d+$/.test(String(step)));
  const here = place === undefined ? 'it' : `“${place}”`;
  switch (keyword) {
    case 'additionalProperties': {
      const keys = parentSchema?.['x-keys'] ?? `one of ${Object.keys(parentSchema?.properties).join(', ')}`;
      return `${quoted(params.additionalProperty)} is not allowed here; use ${keys}, or remove it.`;
    }
    case 'required':
      return `“${params.missingProperty}” is missing; add it.`;
    case 'enum':
      return `${data === '' ? `${here} is empty` : `${quoted(data)} is not a value of ${here}`}; use one of ${params.allowedValues.join(', ')}.`;
    case 'pattern':
      return `${here} ${data === '' ? 'is empty' : `cannot be ${quoted(data)}`}; write ${parentSchema?.patternErrorMessage}.`;
    case 'format':
      return `${quoted(data)} is not a day; write one such as 2021-12-31.`;
    case 'minLength':
    case 'minProperties':
      return `${here} is empty; add a value, or remove it.`;
    case 'minItems':
      return params.limit > 1
        ? `${here} has fewer than ${params.limit} items; write a single item without a list.`
        : `${here} is an empty list; add an item, or remove it.`;
    case 'type': {
      const types = all.filter((other) => other.keyword === keyword && other.instancePath === error.instancePath);
      const wanted = new Set(types.map((other) => FORMS[other.params.type]));
      return `expected ${[...wanted].join(' or ')}, found ${quoted(data)}; see the format in seed/README.md.`;
    }
    default:
      return `${error.message}; see the format in seed/README.md.`;
  }
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a mapping (key: value)',
  array: 'a list (- item)',
};

/** Describes a value briefly. */
function quoted(value: unknown): string {
  if (typeof value === 'string' && value !== '') return `“${value}”`;
  if (Array.isArray(value)) return 'a list';
  return value ? 'a mapping' : 'nothing';
}
