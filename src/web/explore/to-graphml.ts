import type { Positions } from '../picture/scene.ts';
import { seenOf, type View } from './view.ts';

const KEYS = {
  node: { kind: 'string', name: 'string', nameEn: 'string', x: 'double', y: 'double' },
  edge: { relation: 'string', basis: 'string' },
} as const;

/** What is seen as GraphML, for Gephi, yEd, Cytoscape or networkx. */
export function toGraphml(view: View, positions: Positions): string {
  const { nodes, lines } = seenOf(view);
  const keys = Object.entries(KEYS).flatMap(([on, names]) =>
    Object.entries(names).map(
      ([name, type]) => `  <key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  );
  const data = (on: 'node' | 'edge', values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => `<data key="${on}-${name}">${escapeXml(String(value))}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="directed">',
    ...nodes.map(
      ({ id, kind, name, nameEn }) =>
        `    <node id="${escapeXml(id)}">${data('node', { kind, name, nameEn, ...positions[id] })}</node>`,
    ),
    ...lines.map(
      ({ id, relation, basis, subject, object }) =>
        `    <edge id="${escapeXml(id)}" source="${escapeXml(subject.id)}" target="${escapeXml(object.id)}">${data('edge', { relation, basis })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Signs that have a meaning in XML, and those that it cannot have. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
