import { join } from 'node:path';
import type { Model } from '../model/model.js';
import type { ModelDocument } from '../model/model-document.js';
import { ShapeChecker } from './check-shape.js';
import { Problems } from './problem.js';
import type { InferenceRule } from './read-inferences.js';
import { YamlFile } from './yaml-file.js';

/** The file of the inference rules, relative to the project's folder. */
export const INFERENCE_RULES_FILE = join('seed', 'shared', 'rules.yaml');

/**
 * Returns the texts of the inference rules by language. A missing Chinese text is left out.
 *
 * @throws SeedError that lists every problem of the file
 */
export async function inferenceRuleTexts(root: string, model: Model): Promise<ModelDocument['inferenceRules']> {
  const problems = new Problems();
  const file = await YamlFile.read(root, INFERENCE_RULES_FILE, problems);
  if (file) ShapeChecker.of(model).check('rules', file, problems);
  problems.raise();
  const rules = (file?.content ?? {}) as Record<string, InferenceRule>;
  return Object.fromEntries(
    Object.entries(rules).map(([name, { premise, caveat, zh }]) => [
      name,
      { premise: inLanguages(premise, zh?.premise), caveat: inLanguages(caveat, zh?.caveat) },
    ]),
  );
}

function inLanguages(en: string, zh: string | undefined) {
  return { en: en.trim(), ...(zh ? { zh: zh.trim() } : {}) };
}
