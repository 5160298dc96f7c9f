/** Builds the web pages into `web/dist`, which the server serves under `/playground/`. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliCopies } from './compress.ts';

export default defineConfig({
  base: '/playground/',
  plugins: [react(), brotliCopies()],
  // GraphiQL asks for ES module workers.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    rolldownOptions: {
      // One key per page: the explorer joins here with its own HTML file and `src/<page>/`.
      input: { playground: 'index.html' },
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
