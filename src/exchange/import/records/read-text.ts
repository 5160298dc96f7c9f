/** A piece of a file that holds one record, decoded, or what is wrong with it. */

/** A longer record is refused: it is a mistake or an attack, and would fill the memory. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Why the text of a record cannot be read. */
export type TextFault = 'tooLong' | 'badEncoding';

/** The text of one record, and where it begins. */
export interface Piece {
  /** Counted from 1. */
  readonly line: number;
  /** Empty if there is a fault. */
  readonly text: string;
  readonly fault?: TextFault;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Collects the bytes of one record, and no more than a record may have. */
export class Bytes {
  #parts: Buffer[] = [];
  #size = 0;

  /** Adds bytes; they are copied only when the text is read. */
  add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > MAX_RECORD_BYTES) this.#parts = [];
    else this.#parts.push(part);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** The text so far, after which the collection is empty. */
  take(line: number): Piece {
    const [parts, size] = [this.#parts, this.#size];
    this.#parts = [];
    this.#size = 0;
    if (size > MAX_RECORD_BYTES) return { line, text: '', fault: 'tooLong' };
    try {
      return { line, text: UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) };
    } catch {
      return { line, text: '', fault: 'badEncoding' };
    }
  }
}
