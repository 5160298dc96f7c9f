/** Opens a file of records as a stream of bytes, unpacked if it is gzipped. */
import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { memberOf, RapportError } from '../../../errors.ts';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** Above this size a record is refused: it is a mistake or an attack, and would fill the memory. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/**
 * The bytes of a file in chunks. A name does not tell whether a file is gzipped, so its first bytes do.
 *
 * @throws RapportError BAD_USER_INPUT if the packed data is damaged or ends early.
 */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const isPacked = await startsWith(path, GZIP);
  // The callback takes what the loop below throws as well.
  const stream = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    if (!String(memberOf(error, 'code')).startsWith('Z_')) throw error;
    throw new RapportError(
      'BAD_USER_INPUT',
      'The gzip data of the file is damaged or ends early. Unpack the file, or fetch it again.',
      { cause: error },
    );
  } finally {
    file.destroy();
  }
}

async function startsWith(path: string, mark: Buffer): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0);
    return bytesRead === mark.length && buffer.equals(mark);
  } finally {
    await file.close();
  }
}
