#!/usr/bin/env node
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { ApiError, SetupError } from './errors.js';
import { SeedError } from './seed/problem.js';

/** Runs the command that the arguments name. Each file of `commands` exports a command as `command`. */
async function run(args: readonly string[]): Promise<void> {
  const program = new Command('npm run')
    .usage('<command> -- [options]')
    .description('The commands of the project. For the options of one: npm run <command> -- --help')
    .helpCommand(false)
    .showSuggestionAfterError(false);
  for (const name of await namesToLoad(args[0])) {
    const { command } = (await import(`./commands/${name}.js`)) as { command: Command };
    program.addCommand(command.usage('-- [options]').copyInheritedSettings(program));
  }
  await program.parseAsync(args, { from: 'user' });
}

/** Returns the command to run, since loading all commands takes a second, or all commands for the help. */
async function namesToLoad(wanted: string | undefined): Promise<string[]> {
  const files = await readdir(join(import.meta.dirname, 'commands'));
  const names = files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
  return wanted !== undefined && names.includes(wanted) ? [wanted] : names.sort();
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof SeedError) console.error(`${error.message}\n${error.problems.length} problem(s) in the seed.`);
  else console.error(error instanceof SetupError || error instanceof ApiError ? error.message : error);
  process.exitCode = 1;
});
