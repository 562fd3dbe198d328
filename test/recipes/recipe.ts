/** What a contributor does to extend the project: a section of CONTRIBUTING.md, followed with an example. */
export interface Recipe {
  /** The heading in CONTRIBUTING.md. */
  readonly title: string;
  /** New files, by their paths in the project. */
  readonly writes?: Readonly<Record<string, string>>;
  /** Files that exist and are edited, by their paths in the project. */
  readonly edits?: Readonly<Record<string, (content: string) => string>>;
  /**
   * Where the addition must appear in the end, unless `serves` says so: a text by the path of an emitted or built file, or of
   * a folder that holds it, with `/` at the end.
   */
  readonly shows?: Readonly<Record<string, string>>;
  /** Where the program must show it: a text of the answer by its address. */
  readonly serves?: Readonly<Record<string, string>>;
}

/**
 * Inserts text before the last occurrence of a marker.
 *
 * @throws Error if the marker does not occur
 */
export function before(marker: string, text: string): (content: string) => string {
  return (content) => {
    const at = content.lastIndexOf(marker);
    if (at < 0) throw new Error(`The file to be edited has no ${marker}.`);
    return content.slice(0, at) + text + content.slice(at);
  };
}
