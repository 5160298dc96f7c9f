/** Divides a stream of bytes into lines. */
import { StringDecoder } from 'node:string_decoder';

/** The lines of a stream, without their breaks. `readline` is not used, because it hides errors of the stream. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
