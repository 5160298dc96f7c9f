/** Joins the small pieces of a file, such as its lines, to chunks that are worth a write. */

const CHUNK = 64 * 1024;

/** The same text, in chunks of about 64 KB. */
export async function* inChunks(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
