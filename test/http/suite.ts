import { type Program, type ProgramOptions, startProgram } from './program.js';

/**
 * The program for one suite: started before its tests and stopped after them.
 *
 * @returns gives the program to a test
 */
export function programForSuite(env: Record<string, string> = {}, options?: ProgramOptions): () => Program {
  let program: Program | undefined;
  beforeAll(async () => {
    program = await startProgram(env, options);
  });
  afterAll(() => program?.stop());
  return () => {
    if (!program) throw new Error('The program runs only while tests do.');
    return program;
  };
}
