/** What stands in a template's slots, by the slot's name. */
export type Slots = Readonly<Record<string, string>>;
/** For each part that is wanted, what stands in its slots, once for each repetition. A part not named is left out. */
export type Parts = Readonly<Record<string, readonly Slots[]>>;

interface Part {
  readonly name: string;
  readonly joiner: string;
  readonly content: (Line | Part)[];
}

/** A line cut at its slots: text and names of slots in turn. */
interface Line {
  readonly words: readonly string[];
}

const BEGIN = /^\s*\/\/ begin (.+?)(?: joined by (.+))?$/;
const END = /^\s*\/\/ end (.+)$/;
const COMMENT = /^\s*\/\//;
const SLOT = /%([A-Z_]+)%/;

/**
 * A Cypher statement with slots (`%NAME%`) and parts (`// begin name` to `// end name`, or `// begin name joined by X`),
 * so that the file it comes from reads, and pastes, as Cypher.
 */
export class Template {
  private readonly whole: Part;

  constructor(text: string) {
    this.whole = parse(text);
  }

  /** @throws Error where a slot has nothing to stand in it: that is a mistake in the program. */
  fill(slots: Slots, parts: Parts = {}): string {
    return fillPart(this.whole, slots, parts);
  }
}

function parse(text: string): Part {
  const open: Part[] = [{ name: '', joiner: '\n', content: [] }];
  const innermost = (): Part => open.at(-1) as Part;
  for (const line of text.split('\n')) {
    const [, name, joiner] = BEGIN.exec(line) ?? [];
    if (name !== undefined) {
      const part = { name, joiner: joiner === undefined ? '\n' : `\n${joiner}\n`, content: [] };
      innermost().content.push(part);
      open.push(part);
      continue;
    }
    const [, closed] = END.exec(line) ?? [];
    if (closed !== undefined) {
      if (closed !== open.pop()?.name || open.length === 0) throw new Error(`“end ${closed}” ends no part begun.`);
      continue;
    }
    // Without its indentation: it is sent with each question, and the database finds the plan by the text.
    if (line.trim() !== '' && !COMMENT.test(line)) innermost().content.push({ words: line.trim().split(SLOT) });
  }
  if (open.length > 1) throw new Error(`The part ${innermost().name} does not end.`);
  return innermost();
}

function fillPart(part: Part, slots: Slots, parts: Parts): string {
  return part.content
    .flatMap((piece) => {
      if ('words' in piece) return [fillLine(piece, slots)];
      const repetitions = parts[piece.name] ?? [];
      if (repetitions.length === 0) return [];
      return [repetitions.map((own) => fillPart(piece, { ...slots, ...own }, parts)).join(piece.joiner)];
    })
    .join('\n');
}

function fillLine({ words }: Line, slots: Slots): string {
  let line = words[0] as string;
  for (let i = 1; i < words.length; i += 2) {
    const name = words[i] as string;
    const filling = slots[name];
    if (filling === undefined) throw new Error(`Nothing to stand in the slot ${name}.`);
    line += filling + words[i + 1];
  }
  return line;
}
