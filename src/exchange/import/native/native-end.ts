/** Tells by its last line, which counts the others, whether a file of Rapport is whole. */
import { RapportError } from '../../../errors.ts';
import type { NativeCounts } from '../../export/native/native.ts';
import type { NativeLine } from './native-lines.ts';

/** Each kind of line that an end counts, and the count. */
const COUNTED = {
  dataset: 'datasets',
  source: 'sources',
  entity: 'entities',
  claim: 'claims',
} as const satisfies Partial<Record<NativeLine['kind'], keyof NativeCounts>>;
const COUNTS = Object.values(COUNTED);

/** Sees every line of a file once, in their order. */
export class NativeEnd {
  readonly #name: string;
  readonly #found: Record<keyof NativeCounts, number> = {
    datasets: 0,
    sources: 0,
    entities: 0,
    claims: 0,
  };
  /** Lines that cannot be read. Each is refused on its own, and costs no other. */
  #unreadable = 0;
  #version: number | null = null;
  #end: NativeCounts | null = null;
  /** The first line behind the end. */
  #behind: number | null = null;
  #last: { readonly line: number; readonly isBroken: boolean } = { line: 0, isBroken: false };

  constructor(name: string) {
    this.#name = name;
  }

  take(read: NativeLine, at: { readonly line: number; readonly isUnreadable: boolean }): void {
    if (read.kind === 'empty' && !at.isUnreadable) return;
    if (this.#end !== null) this.#behind ??= at.line;
    const isFault = at.isUnreadable || read.kind === 'fault';
    if (isFault) this.#unreadable += 1;
    else if (read.kind === 'head') this.#version ??= read.version;
    else if (read.kind === 'end') this.#end ??= read.counts;
    else if (read.kind in COUNTED) this.#found[COUNTED[read.kind as keyof typeof COUNTED]] += 1;
    const isNoJson = at.isUnreadable || (read.kind === 'fault' && read.code === 'notJson');
    this.#last = { line: at.line, isBroken: isNoJson };
  }

  /**
   * What is worth knowing of the file.
   *
   * @throws RapportError `BAD_USER_INPUT` if it is not whole.
   */
  check(): string[] {
    const end = this.#end;
    if (end === null) return this.#withoutEnd();
    if (this.#behind !== null) {
      throw notWhole(
        `${this.#name} goes on in line ${this.#behind}, behind its end. Import each export as a file of its own.`,
      );
    }
    const sum = (counts: NativeCounts) => COUNTS.reduce((all, each) => all + counts[each], 0);
    const missing = sum(end) - sum(this.#found) - this.#unreadable;
    if (missing !== 0) {
      const told = COUNTS.filter((each) => this.#found[each] !== end[each])
        .map((each) => `${this.#found[each]} of ${end[each]} ${each}`)
        .join(', ');
      throw notWhole(
        missing > 0
          ? `${missing} lines of ${this.#name} are missing: it has ${told}. ${AGAIN}`
          : `${this.#name} has ${-missing} more lines than it counts at its end: ${told}. ${AGAIN}`,
      );
    }
    return [];
  }

  /** The end is missing. Files of the first version never had one. */
  #withoutEnd(): string[] {
    const { line, isBroken } = this.#last;
    if (this.#version !== 1 || isBroken) {
      throw notWhole(
        `${this.#name} was cut off: it ends in line ${line}${isBroken ? ', which is half' : ', without the last line of an export'}. ${AGAIN}`,
      );
    }
    return [
      `An earlier Rapport wrote this file and did not mark its end, so nothing tells whether ${this.#name} is whole. To be sure, export it again with a newer one.`,
    ];
  }
}

const AGAIN = 'Export it again, or fetch the whole file.';

const notWhole = (message: string) =>
  new RapportError('BAD_USER_INPUT', `${message} Nothing was imported.`);
