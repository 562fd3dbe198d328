import type { Scene } from '../picture/scene.ts';
import type { Language } from '../shared/language.ts';
import { relationLabel } from '../shared/model-labels.ts';
import { nameIn } from '../shared/names.ts';
import { seenOf, type View } from './view.ts';

/** Labels on more lines than these would hide the picture. */
const MOST_LINE_LABELS = 120;

export function sceneOf(view: View, language: Language): Scene {
  const { nodes, lines } = seenOf(view);
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      label: nameIn(node, language),
      at: view.pins.get(node.id),
    })),
    edges: lines.map(({ id, subject, object, relation, basis }) => ({
      id,
      source: subject.id,
      target: object.id,
      label: lines.length > MOST_LINE_LABELS ? '' : relationLabel(relation, language),
      isInferred: basis === 'INFERRED',
    })),
  };
}
