/** What a picture shows. */
export interface SceneNode {
  readonly id: string;
  /** A value of the enum Kind. */
  readonly kind: string;
  readonly label: string;
  /** A place that a reader gave it; the layout leaves it there. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Drawn dashed. */
  readonly isInferred: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Positions by node id. */
export type Positions = Readonly<Record<string, { x: number; y: number }>>;
