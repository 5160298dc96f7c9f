/**
 * Splits one large JSON document into the elements of its lists, in bounded memory.
 *
 * It only finds where an element begins and ends, and `JSON.parse` reads the element. So an element that
 * cannot be read is refused with its line, and the rest goes on. `stream-json` knows no lines, ends at the
 * first error, and says itself that it is not made for files of strangers (decision 0043).
 */
import { Bytes, type Piece } from './read-text.ts';

/** An element of a list, or a member of the document that is no list. */
export interface Element extends Piece {
  /** The key of the list in the document; empty if the document is itself a list. */
  readonly list: string;
  /** Set if the file ends within the element, or its brackets do not match. Nothing after it can be read. */
  readonly isBroken?: true;
}

/** The elements of the lists of a document, in order. */
export async function* elementsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Element> {
  const splitter = new Splitter();
  for await (const chunk of chunks) {
    yield* splitter.read(chunk);
    if (splitter.isBroken) return;
  }
  yield* splitter.end();
}

const byteOf = (character: string) => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, COLON, NEWLINE] = [...'"\\,:\n'].map(byteOf) as [
  number,
  number,
  number,
  number,
  number,
];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [...'[]{}'].map(byteOf) as [
  number,
  number,
  number,
  number,
];
/** Between elements. The last three are a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([...[...' \t\r\n'].map(byteOf), 0xef, 0xbb, 0xbf]);
const ENDING: ReadonlySet<number> = new Set([COMMA, COLON, LIST_END, OBJECT_END]);

class Splitter {
  /** The closing brackets that are awaited, outermost first. */
  readonly #awaited: number[] = [];
  readonly #bytes = new Bytes();
  #line = 1;
  /** The line on which a key, a member or an element began; 0 outside of them. */
  #began = 0;
  #isInString = false;
  #isEscaped = false;
  #key = '';
  #isAfterColon = false;
  /** How many brackets are open around an element of the list that is being read; 0 outside of lists. */
  #listDepth = 0;
  isBroken = false;

  *read(chunk: Buffer): Generator<Element> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.isBroken; at++) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) this.#line += 1;
      if (this.#isInString) this.#readString(byte);
      else if (!BLANK.has(byte)) {
        if (this.#isAtEnd(byte)) {
          this.#bytes.add(chunk.subarray(from, at));
          yield* this.#close();
        }
        const wasOutside = this.#began === 0;
        this.#readStructure(byte);
        if (wasOutside && this.#began > 0) from = at;
      }
    }
    if (this.isBroken) yield this.#broken();
    else if (this.#began > 0) this.#bytes.add(chunk.subarray(from));
  }

  *end(): Generator<Element> {
    if (this.#awaited.length > 0) yield this.#broken();
  }

  #broken(): Element {
    const list = this.#listDepth > 1 || this.#isAfterColon ? this.#key : '';
    return { line: this.#began || this.#line, text: '', list, isBroken: true };
  }

  #readString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isInString = false;
  }

  /** How many brackets are open around elements of a list, or else around members of the document. */
  get #depth(): number {
    return this.#listDepth || 1;
  }

  #isAtEnd(byte: number): boolean {
    return this.#began > 0 && this.#awaited.length === this.#depth && ENDING.has(byte);
  }

  *#close(): Generator<Element> {
    const piece = this.#bytes.take(this.#began);
    this.#began = 0;
    if (this.#listDepth === 0 && !this.#isAfterColon) this.#key = keyOf(piece.text);
    else yield { ...piece, list: this.#listDepth === 1 ? '' : this.#key };
  }

  #readStructure(byte: number): void {
    const isWithin = this.#began > 0;
    if (byte === LIST_END || byte === OBJECT_END) return this.#leave(byte);
    if (!isWithin && byte === LIST && this.#isListOfRecords()) {
      this.#awaited.push(LIST_END);
      this.#listDepth = this.#awaited.length;
      return;
    }
    if (this.#awaited.length === 0) {
      if (byte === OBJECT) this.#awaited.push(OBJECT_END);
      else this.isBroken = true;
      return;
    }
    if (!isWithin && byte === COLON) this.#isAfterColon = true;
    else if (!isWithin && byte === COMMA) this.#isAfterColon &&= this.#listDepth > 0;
    else if (!isWithin) this.#began = this.#line;
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === LIST) this.#awaited.push(LIST_END);
    else if (byte === OBJECT) this.#awaited.push(OBJECT_END);
  }

  /** Whether a list that begins here is the document, or a member of it. */
  #isListOfRecords(): boolean {
    const depth = this.#awaited.length;
    return this.#listDepth === 0 && (depth === 0 || (depth === 1 && this.#isAfterColon));
  }

  #leave(byte: number): void {
    if (this.#awaited.pop() !== byte) this.isBroken = true;
    if (this.#awaited.length < this.#listDepth) this.#listDepth = 0;
  }
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.trim();
  }
}
