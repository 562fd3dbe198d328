import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../../errors.js';
import { Template } from './template.js';

/** The templates under `cypher/`, by path without the extension, such as `read/list`. */
export interface CypherFiles {
  get(name: string): Template;
}

/** @param root the project's folder, which holds `cypher/` */
export async function readCypherFiles(root: string): Promise<CypherFiles> {
  const templates = new Map<string, Template>();
  for (const folder of ['.', 'load', 'read'])
    for (const file of await filesOf(join(root, 'cypher', folder))) {
      const text = await readFile(join(root, 'cypher', folder, file), 'utf8');
      templates.set(join(folder, file).replace(/\.cypher$/, ''), new Template(text));
    }
  return {
    get: (name) => {
      const template = templates.get(name);
      if (!template) throw new SetupError(`cypher/${name}.cypher is missing; the installation is not complete.`);
      return template;
    },
  };
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.cypher'));
  } catch (error) {
    throw new SetupError(`The folder ${folder} cannot be read; the installation is not complete.`, { cause: error });
  }
}
