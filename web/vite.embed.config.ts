/** Builds `web/dist/embed.js`, the script of `<rapport-card>` for other sites: one file, at an address that stays. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    target: 'es2022',
    lib: {
      entry: 'src/embed/rapport-card.ts',
      formats: ['iife'],
      name: 'rapportCard',
      fileName: () => 'embed.js',
    },
    // The pages are there already.
    emptyOutDir: false,
    reportCompressedSize: false,
  },
});
