/** Joins the files of an export to one stream of bytes: the file itself, or a zip if there are several. */
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { ExportedFile } from './format.ts';

/** The same for every export, so that equal exports are equal bytes. ZIP knows no earlier day. */
const ZIP_DAY = new Date(1980, 0, 1);

/**
 * The bytes of one file. They are made while they are read, and making them ends when `signal` fires or the stream
 * is destroyed.
 */
export function asOneFile(files: readonly ExportedFile[], isOne: boolean): Readable {
  return isOne ? Readable.from(files[0]!.content) : zipOf(files);
}

/** Each file is read only when the one before it has been written. */
function zipOf(files: readonly ExportedFile[]): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const contents: Readable[] = [];
  for (const { name, content } of files) {
    zip.addReadStreamLazy(name, { mtime: ZIP_DAY, forceDosTimestamp: true }, (give) => {
      const stream = Readable.from(content);
      contents.push(stream);
      stream.once('error', (error) => out.destroy(error));
      give(null, stream);
    });
  }
  zip.end();
  pipeline(zip.outputStream, out).catch((error: unknown) => {
    for (const content of contents) content.destroy();
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
}
