/** Reads lines in bounded memory: a line that is too long is skipped, not kept. */
import { Bytes, type Piece } from './read-text.ts';

const NEWLINE = 0x0a;

/** The lines of a file in order. */
export async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const bytes = new Bytes();
  let line = 1;
  for await (const chunk of chunks) {
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
