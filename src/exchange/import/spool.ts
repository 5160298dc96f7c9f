/** Opens what is imported, so that it can be read several times: a file, a packed file, or standard input. */
import { open, stat, unlink, type FileHandle } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { RapportError } from '../../errors.ts';

/** An input that can be read from its start any number of times. */
export interface Spool {
  /** Name of the file without its folder; `stdin` for standard input. */
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** @throws RapportError `BAD_USER_INPUT` if the file has changed since it was opened. */
  readonly read: () => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

const GZIP = [0x1f, 0x8b] as const;

/**
 * Opens a file. One that is packed by gzip is unpacked into a temporary file, which is gone with the process.
 *
 * @throws RapportError `BAD_USER_INPUT` if it cannot be read.
 */
export async function openFile(path: string): Promise<Spool> {
  const file = await open(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  try {
    const { size, mtimeMs } = await file.stat();
    const isPacked = await startsWith(file, GZIP);
    if (isPacked) {
      const unpacked = createReadStream(path).pipe(createGunzip());
      const spool = await spooled(basename(path).replace(/\.gz$/, ''), unpacked);
      await file.close();
      return spool;
    }
    const check = async () => {
      const now = await stat(path);
      if (now.size === size && now.mtimeMs === mtimeMs) return;
      throw new RapportError(
        'BAD_USER_INPUT',
        `${path} was changed while it was read. Nothing was imported; import it again.`,
      );
    };
    return { ...readable(basename(path), file, size, check) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Copies a stream into a temporary file. */
export async function spooled(name: string, stream: AsyncIterable<Buffer>): Promise<Spool> {
  const path = join(tmpdir(), `rapport-import-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  // Without a name in the folder, the file is gone with the process, however that ends.
  await unlink(path);
  try {
    await pipeline(Readable.from(stream), async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) yield await file.write(Buffer.from(chunk));
    });
    const { size } = await file.stat();
    return readable(name, file, size);
  } catch (error) {
    await file.close();
    throw cannotRead(name, error);
  }
}

const PIECE = 1 << 16;

function readable(
  name: string,
  file: FileHandle,
  size: number,
  check: () => Promise<void> = () => Promise.resolve(),
): Spool {
  return {
    name,
    size,
    close: () => file.close(),
    async *read() {
      await check();
      for (let at = 0; at < size;) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE, size - at));
        const { bytesRead } = await file.read(piece, 0, piece.length, at);
        if (bytesRead === 0) break;
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
      await check();
    },
  };
}

async function startsWith(file: FileHandle, bytes: readonly number[]): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, 0);
  return bytesRead === bytes.length && bytes.every((byte, at) => buffer[at] === byte);
}

function cannotRead(path: string, cause: unknown): RapportError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'there is no such file' : message;
  return new RapportError('BAD_USER_INPUT', `Cannot read ${path}: ${reason}.`, { cause });
}
