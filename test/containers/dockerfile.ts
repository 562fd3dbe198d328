import { readFileSync } from 'node:fs';

/** An instruction of a Dockerfile: its name in capitals and what follows it on its line, continued lines joined. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** One FROM and what follows it. */
export interface Stage {
  /** The name after AS; undefined for a stage without one. */
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of a Dockerfile, in order. */
export function readDockerfile(file: string): Stage[] {
  const stages: { name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of readFileSync(file, 'utf8').replace(/\\\n/g, ' ').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name = '', text = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (name.toUpperCase() === 'FROM') stages.push({ name: /\sAS\s+(\S+)$/i.exec(text)?.[1], instructions: [] });
    else stages.at(-1)?.instructions.push({ name: name.toUpperCase(), text });
  }
  return stages;
}

/** What a COPY names. */
export interface Copy {
  /** The stage to copy from; undefined for the build context. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly destination: string;
}

export function readCopy(text: string): Copy {
  const words = text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const unknown = flags.find((flag) => !flag.startsWith('--from='));
  if (unknown) throw new Error(`COPY ${unknown} is not known here.`);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from: flags[0]?.slice('--from='.length), sources: paths.slice(0, -1), destination: paths.at(-1) ?? '' };
}

/** The variables that an ENV sets, written as NAME=value. */
export function readEnv(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name, value]));
}

/** The command of a CMD in its exec form. */
export function readCommand(text: string): [string, ...string[]] {
  const words: unknown = JSON.parse(text.slice(text.indexOf('[')));
  if (!Array.isArray(words) || words.length === 0) throw new Error(`${text} is not a command in exec form.`);
  const [program, ...rest] = words.map(String);
  return [program ?? '', ...rest];
}
