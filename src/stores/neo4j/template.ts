/** The values of a template's slots, by name. */
export type Slots = Readonly<Record<string, string>>;
/** The slots of each included part, once per repetition. Other parts are left out. */
export type Parts = Readonly<Record<string, readonly Slots[]>>;

interface Part {
  readonly name: string;
  readonly joiner: string;
  readonly content: (Line | Part)[];
}

/** A line split at its slots: text and slot names alternate. */
interface Line {
  readonly words: readonly string[];
}

const BEGIN = /^\s*\/\/ begin (.+?)(?: joined by (.+))?$/;
const END = /^\s*\/\/ end (.+)$/;
const COMMENT = /^\s*\/\//;
const SLOT = /%([A-Z_]+)%/;

/**
 * A Cypher statement with slots (`%NAME%`) and parts (`// begin name` to `// end name`, or `// begin name joined by X`),
 * so that its file remains readable Cypher.
 */
export class Template {
  private readonly whole: Part;

  constructor(text: string) {
    this.whole = parse(text);
  }

  /** @throws Error if a slot has no value, which is a bug */
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
      if (closed !== open.pop()?.name || open.length === 0)
        throw new Error(`“end ${closed}” does not match the open part.`);
      continue;
    }
    // Indentation is removed, since the text is sent with each query and is the key of the plan cache.
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
    if (filling === undefined) throw new Error(`No value for the slot ${name}.`);
    line += filling + words[i + 1];
  }
  return line;
}
