import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Problems } from './problem.js';
import type { JsonSchema } from './shapes.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Holds files to their shape. */
export class ShapeChecker {
  // References are not written out in place: that would compile the same shape a hundred times over.
  private readonly ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
  });

  constructor(private readonly shapes: Readonly<Record<string, JsonSchema>>) {
    for (const shape of Object.values(shapes)) this.ajv.addSchema(shape);
  }

  /** @returns whether the file has the shape; what is wrong is noted, with the line. */
  check(shape: string, file: YamlFile, problems: Problems): boolean {
    const validate = shape in this.shapes ? this.ajv.getSchema(`${shape}.schema.json`) : undefined;
    if (!validate) {
      problems.add(file.origin([]), `there is no kind ${shape}; name the file after the root field of its kind.`);
      return false;
    }
    if (validate(file.content)) return true;
    for (const { path, message } of readable(validate.errors ?? [])) problems.add(file.origin(path), message);
    return false;
  }
}

function readable(errors: readonly ErrorObject[]): { path: Path; message: string }[] {
  // Of alternatives (oneOf, if) only what the deepest one says is of use; the alternatives themselves are noise.
  const telling = errors.filter((error) => !['oneOf', 'anyOf', 'if', 'const'].includes(error.keyword));
  const deepest = telling.filter(
    (error) => !telling.some((other) => other.instancePath.startsWith(`${error.instancePath}/`) && alternative(error)),
  );
  const seen = new Set<string>();
  return deepest.flatMap((error) => {
    const path = toPath(error);
    const message = explain(error);
    const key = `${path.join('/')} ${message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path, message }];
  });
}

/** A type error beside a deeper one comes from an alternative that was not meant. */
function alternative(error: ErrorObject): boolean {
  return ['type', 'pattern'].includes(error.keyword);
}

function toPath(error: ErrorObject): Path {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') steps.push(String(error.params.additionalProperty));
  return steps;
}

function explain(error: ErrorObject): string {
  const { keyword, params } = error;
  if (keyword === 'additionalProperties') {
    const allowed = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    const mend = allowed.length > 0 && allowed.length < 40 ? `use one of ${allowed.join(', ')}` : 'see the schema';
    return `${quoted(params.additionalProperty)} does not belong here; ${mend}, or remove it.`;
  }
  if (keyword === 'required') return `${quoted(params.missingProperty)} is missing; add it.`;
  if (keyword === 'enum')
    return `${quoted(error.data)} is not a value of it; use one of ${(params.allowedValues as string[]).join(', ')}.`;
  if (keyword === 'pattern') return `${quoted(error.data)} does not have the form ${params.pattern}; write it so.`;
  if (keyword === 'type') return `${quoted(error.data)} must be ${params.type}; see the form in seed/README.md.`;
  return `${error.message}; see the form in seed/README.md.`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
