/** Reads the members of the first record of a text in JSON, which may end anywhere. */

/** The first object of a text, as far as the text goes. */
export interface FirstRecord {
  /** Whether it is the first of a list. */
  readonly isInList: boolean;
  /** The names of its members, each with the first sign of its value: `"`, `{`, `[`, a digit … */
  readonly members: ReadonlyMap<string, string>;
}

/** Where JSON may begin: a line of a table can begin with `[name withheld]`. */
const START = /^[ \t\ufeff]*(\[\s*)?\{\s*(?="|\}|$)/mu;
/** One token. A text in quotes holds no line end. */
const TOKEN = /\s*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\],:]|[^\s"{}[\],:]+)/y;

/** @returns null if no line of the text begins an object or a list of objects. */
export function firstRecordIn(text: string): FirstRecord | null {
  const start = START.exec(text);
  if (start === null) return null;
  const members = new Map<string, string>();
  let depth = 1;
  let [before, key] = ['', ''];
  TOKEN.lastIndex = start.index + start[0].length;
  for (let found = TOKEN.exec(text); found !== null && depth > 0; found = TOKEN.exec(text)) {
    const token = found[1]!;
    if (depth === 1 && token === ':') key = before;
    else if (depth === 1 && before === ':') members.set(nameIn(key), token[0]!);
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    before = token;
  }
  return { isInList: start[1] !== undefined, members };
}

const nameIn = (quoted: string) => quoted.replaceAll('"', '');
