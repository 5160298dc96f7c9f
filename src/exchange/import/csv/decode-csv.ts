/** Decodes a table to lines. What is not UTF-8 is read as Windows-1252, the encoding of older spreadsheets. */
import { TextDecoder } from 'node:util';
import { RapportError } from '../../../errors.ts';
import type { Spool } from '../spool.ts';

export const ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A line of the file without its end, and its number, counted from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** Whether the line is longer than any line of a table, so that only its start is here. */
  readonly isCut: boolean;
}

/** The longest line, in UTF-16 units. A longer one is no row of a table. */
export const LONGEST_LINE = 1_000_000;

/** The first bytes of files that are no text. */
const NO_TEXT: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'is an XLSX or another packed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Excel file'],
  ['\u00ff\u00fe', 'is UTF-16'],
  ['\u00fe\u00ff', 'is UTF-16'],
  ['%PDF', 'is a PDF'],
];

/**
 * The encoding of a table. `given` is taken as it is.
 *
 * @throws RapportError `BAD_USER_INPUT` if it is no text, or not in the encoding that is given.
 */
export async function encodingOf(spool: Spool, given: Encoding | 'auto'): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  for await (const bytes of spool.read()) {
    if (isFirst) refuseOtherFormats(spool.name, bytes);
    isFirst = false;
    if (bytes.includes(0)) refuse(spool.name, 'holds NUL bytes and is no table');
    if (isUtf8) isUtf8 = isReadBy(decoder, bytes);
  }
  if (isUtf8) isUtf8 = isReadBy(decoder);
  if (given === 'windows-1252' || (given === 'auto' && !isUtf8)) return 'windows-1252';
  if (!isUtf8) refuse(spool.name, 'is not UTF-8, as the mapping says');
  return 'utf-8';
}

function isReadBy(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

function refuseOtherFormats(name: string, bytes: Buffer): void {
  const start = bytes.subarray(0, 4).toString('latin1');
  const found = NO_TEXT.find(([first]) => start.startsWith(first));
  if (found !== undefined) refuse(name, found[1]);
  const text = bytes
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) refuse(name, 'is a web page or XML');
  if (/^\s*[{[]\s*["{[]/.test(text)) refuse(name, 'is JSON');
}

function refuse(name: string, what: string): never {
  throw new RapportError(
    'BAD_USER_INPUT',
    `${name} ${what}. Save the table as "CSV UTF-8" and import that file.`,
  );
}

/** The lines of a table in batches. Lines end with CR, LF or both. */
export async function* linesIn(spool: Spool, encoding: Encoding): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding);
  const splitter = new LineSplitter();
  for await (const bytes of spool.read())
    yield splitter.take(decoder.decode(bytes, { stream: true }));
  yield [...splitter.take(decoder.decode()), ...splitter.end()];
}

/** Splits text that comes in pieces into lines, and never holds more of a line than a line may have. */
class LineSplitter {
  #rest = '';
  #isCut = false;
  #endsWithReturn = false;
  #line = 1;

  take(piece: string): Line[] {
    // A line end may be torn between two pieces.
    const text = this.#endsWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.#endsWithReturn = piece.endsWith('\r');
    const parts = text.split(/\r\n|\n|\r/);
    const last = parts.pop() ?? '';
    const lines = parts.map((part) => this.#close(part));
    this.#hold(last);
    return lines;
  }

  /** The last line, if the file does not end with a line end. */
  end(): Line[] {
    return this.#rest === '' ? [] : [this.#close('')];
  }

  #hold(text: string): void {
    this.#isCut ||= this.#rest.length + text.length > LONGEST_LINE;
    this.#rest = this.#isCut ? this.#rest.slice(0, 200) || text.slice(0, 200) : this.#rest + text;
  }

  #close(text: string): Line {
    this.#hold(text);
    const line = { text: this.#rest, line: this.#line, isCut: this.#isCut };
    this.#rest = '';
    this.#isCut = false;
    this.#line += 1;
    return line;
  }
}
