/** Tells Monaco where its background workers are; import before anything that loads Monaco. */
import type {} from 'monaco-editor';

// `new Worker(new URL(…))` must stay literal, because Vite finds by it what to bundle. It works in
// development too, where GraphiQL's own `setup-workers/vite` fails.
window.MonacoEnvironment = {
  getWorker(_moduleId: string, label: string): Worker {
    switch (label) {
      case 'graphql':
        return new Worker(new URL('./workers/graphql.ts', import.meta.url), { type: 'module' });
      case 'json':
        return new Worker(new URL('./workers/json.ts', import.meta.url), { type: 'module' });
      default:
        return new Worker(new URL('./workers/editor.ts', import.meta.url), { type: 'module' });
    }
  },
};
