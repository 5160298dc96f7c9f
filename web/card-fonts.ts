/** A Vite plugin that copies the fonts of the cards beside the server's file, with their licences. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Package → its files, by the names that the server reads them by. Latin with Greek and Cyrillic, and Khmer. */
const FONTS = {
  '@expo-google-fonts/noto-sans': {
    'NotoSans-Regular.ttf': '400Regular/NotoSans_400Regular.ttf',
    'NotoSans-Bold.ttf': '700Bold/NotoSans_700Bold.ttf',
    'NotoSans-LICENSE.txt': 'LICENSE_FONT',
  },
  '@expo-google-fonts/noto-sans-khmer': {
    'NotoSansKhmer-Regular.ttf': '400Regular/NotoSansKhmer_400Regular.ttf',
    'NotoSansKhmer-Bold.ttf': '700Bold/NotoSansKhmer_700Bold.ttf',
    'NotoSansKhmer-LICENSE.txt': 'LICENSE_FONT',
  },
} as const;

const { resolve } = createRequire(import.meta.url);

export function cardFonts(): Plugin {
  return {
    name: 'card-fonts',
    apply: 'build',
    generateBundle() {
      for (const [name, files] of Object.entries(FONTS)) {
        const folder = path.dirname(resolve(`${name}/package.json`));
        for (const [fileName, from] of Object.entries(files)) {
          const source = readFileSync(path.join(folder, from));
          this.emitFile({ type: 'asset', fileName: `fonts/${fileName}`, source });
        }
      }
    },
  };
}
