/** A Vite plugin that writes a Brotli copy beside each large asset, for the server to send. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const COMPRESSIBLE = /\.(?:css|js|svg|ttf)$/;
const WORTH_IT = 2048; // bytes; below this, compression saves less than its header costs

export function brotliCopies(): Plugin {
  return {
    name: 'brotli-copies',
    apply: 'build',
    // Runs after the minifier, so that the copy matches the file that is written.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (!COMPRESSIBLE.test(file.fileName) || content.length < WORTH_IT) continue;
          const source = await compress(content, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 10 },
          });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source });
        }
      },
    },
  };
}
