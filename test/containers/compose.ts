import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../the-model.js';

/** A service of the compose file, as the container gets it. */
export interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly command?: readonly [string, ...string[]];
  readonly healthcheck?: { readonly test: readonly string[] };
}

/** Reads the services of the compose file with the variables of a shell. @throws Error if a required variable is missing */
export function readCompose(variables: Readonly<Record<string, string>>): Record<string, Service> {
  const written: unknown = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true });
  return (interpolate(written, variables) as { services: Record<string, Service> }).services;
}

/** Replaces `$$`, `${NAME}`, `${NAME:-default}` and `${NAME:?message}` in all texts. */
function interpolate(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g, (_all, name, operator, word) => {
      if (name === undefined) return '$';
      const found = variables[name];
      if (!found && operator === '?') throw new Error(`${name}: ${word}`);
      return found || (operator === '-' ? word : '');
    });
  if (Array.isArray(value)) return value.map((each) => interpolate(each, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolate(each, variables)]));
}
