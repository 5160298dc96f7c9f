/** Builds the web pages into `web/dist`: the explorer at `/` and the playground at `/playground/`. */
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './chunks.ts';
import { brotliCopies } from './compress.ts';
import { documentList } from './documents.ts';
import { pageFiles } from './page-files.ts';

export default defineConfig({
  plugins: [
    react(),
    // React Aria has texts in 34 languages, but not in Khmer; we bring our own and bundle only English.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    brotliCopies(),
    documentList(),
    pageFiles(),
  ],
  // GraphiQL asks for ES module workers.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // A test reads from the manifest what the explorer loads first.
    manifest: true,
    rolldownOptions: {
      // Two entries, so that the explorer never loads any of GraphiQL.
      input: { explorer: 'index.html', playground: 'playground/index.html' },
      output: { codeSplitting: chunkGroups() },
      // GraphiQL's files say "use no memo" to a compiler that we do not use.
      checks: { moduleLevelDirective: false },
    },
    // Monaco is one lazy chunk of 2.8 MB (0.6 MB as sent); anything larger deserves a warning.
    chunkSizeWarningLimit: 2900,
    reportCompressedSize: false,
  },
  // `npm run dev -w web` needs a running server beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
