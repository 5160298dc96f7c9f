/** Builds the web pages into `web/dist`: the explorer at `/` and the playground at `/playground/`. */
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliCopies } from './compress.ts';

export default defineConfig({
  plugins: [
    react(),
    // React Aria speaks 34 languages; none of them is Khmer, so ours are said by our own words.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    brotliCopies(),
  ],
  // GraphiQL asks for ES module workers.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The tests read from it what the explorer loads before it shows anything.
    manifest: true,
    rolldownOptions: {
      // Two pages, so that nothing of GraphiQL is ever loaded by the explorer.
      input: { explorer: 'index.html', playground: 'playground/index.html' },
      // GraphiQL's files say "use no memo" to a compiler that is not used here.
      checks: { moduleLevelDirective: false },
    },
    // Monaco is one lazy chunk of 2.8 MB (0.6 MB as sent); more than that is worth a warning.
    chunkSizeWarningLimit: 2900,
    reportCompressedSize: false,
  },
  // `npm run dev -w web` needs a running server beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
