/** Declares the embedded engine without loading it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../engine.ts';
import type { EmbeddedSettings } from './settings.ts';

/** Name of the graph's file in the data folder. */
const GRAPH_FILE = 'rapport.grafeo';

export const EMBEDDED: Engine<EmbeddedSettings> = {
  variables: [['RAPPORT_DATA', './data', 'Folder of the embedded graph file']],
  read: ({ RAPPORT_DATA }) => ({ path: `${RAPPORT_DATA || './data'}/${GRAPH_FILE}` }),
  placeOf: (settings) =>
    settings.path === undefined
      ? 'embedded graph in memory'
      : `embedded graph in ${path.dirname(settings.path)}`,
  open: async (settings, { toRead = false }) => {
    const isMissing = settings.path !== undefined && !existsSync(settings.path);
    const { openEmbedded } = await import('./engine.ts');
    return openEmbedded(toRead && isMissing ? { ...settings, path: undefined } : settings);
  },
};
