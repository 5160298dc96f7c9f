/** One YAML file of the seeds: its content, and the line on which each field stands. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { IssueList } from '../check/issues.ts';
import type { Path } from '../check/paths.ts';
import type { SeedFile } from './folder.ts';

/** What could not be read, and where. */
export interface SyntaxFault {
  readonly line: number;
  readonly message: string;
}

/** A parsed file. Its content is plain data whose shape has not been checked yet. */
export class SeedDocument {
  /** Relative to the folder of the seeds, with `/`. */
  readonly file: string;
  readonly content: unknown;
  readonly faults: readonly SyntaxFault[];
  readonly #root: Node | null;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.#root = document.contents;
    const problems = [...document.errors, ...document.warnings];
    this.faults = problems.map(({ pos: [offset], message }) => ({
      line: this.#lines.linePos(offset).line,
      message: message.split('\n')[0]!,
    }));
    this.content = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  }

  /**
   * Line of a field's key or of a list's item. If the field is absent, the line of what would
   * contain it.
   */
  lineOf(path: Path): number {
    let node: unknown = this.#root;
    let offset = startOf(node);
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (pair === undefined) break;
        offset = startOf(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
        node = node.items[key];
        offset = startOf(node);
      } else break;
    }
    return this.#lines.linePos(offset).line || 1;
  }
}

function startOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Parses a file, and adds an issue for everything that is not readable. */
export function openDocument({ file, text }: SeedFile, issues: IssueList): SeedDocument {
  const document = new SeedDocument(file, text);
  for (const { line, message } of document.faults) {
    const fix = 'Correct the YAML; a map may hold each key only once.';
    issues.put({ file, line, field: '', rule: 'syntax', message, fix });
  }
  return document;
}
