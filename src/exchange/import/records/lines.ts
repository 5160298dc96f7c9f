/** Reads a file line by line in bounded memory: a line that is too long is skipped, not kept. */
import { bytesOf } from './open-input.ts';
import { Bytes, type Piece } from './read-text.ts';

const NEWLINE = 0x0a;

/** The lines of a file, also of a gzipped one, in order; a carriage return at the end is dropped. */
export async function* linesIn(path: string): AsyncGenerator<Piece> {
  const bytes = new Bytes();
  let line = 1;
  for await (const chunk of bytesOf(path)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      bytes.add(chunk.subarray(from, at));
      yield bytes.take(line);
      line += 1;
      from = at + 1;
    }
    bytes.add(chunk.subarray(from));
  }
  if (!bytes.isEmpty) yield bytes.take(line);
}
