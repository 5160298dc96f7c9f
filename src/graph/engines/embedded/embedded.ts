/** Declares the embedded engine. Its package is loaded only when it is opened. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isRapportError, RapportError } from '../../../errors.ts';
import type { Engine } from '../../engine.ts';
import { borrow } from '../../lending/borrowed-graph.ts';
import type { EmbeddedSettings } from './settings.ts';

/** Name of the graph's file in the data folder. */
const GRAPH_FILE = 'rapport.grafeo';

/** Name of the socket in the data folder. */
const SOCKET = 'server.sock';

const folderOf = (file: string) => path.dirname(file);

export const EMBEDDED: Engine<EmbeddedSettings> = {
  variables: [['RAPPORT_DATA', './data', 'Folder of the embedded graph file']],
  read: ({ RAPPORT_DATA }) => ({ path: `${RAPPORT_DATA || './data'}/${GRAPH_FILE}` }),
  placeOf: (settings) =>
    settings.path === undefined
      ? 'embedded graph in memory'
      : `embedded graph in ${folderOf(settings.path)}`,
  exists: ({ path: file }) => file === undefined || existsSync(file),
  socketOf,
  open: async (settings, options) => {
    const { path: file } = settings;
    const { toTry = false, toRead = toTry, mustExist = false } = options;
    const isMissing = file !== undefined && !existsSync(file);
    if (isMissing && mustExist) throw noGraph(file);
    if (isMissing && !toRead) checkParent(file);
    const { openEmbedded } = await import('./engine.ts').catch(explainMissing);
    const opened = toRead && isMissing ? { ...settings, path: undefined } : settings;
    try {
      return await openEmbedded(opened, options);
    } catch (error) {
      // Commands borrow the graph of a running server. A second server is refused, because both would serve the same
      // graph.
      if (!isRapportError(error, 'GRAPH_LOCKED') || options.toServe === true) throw error;
      const socket = socketOf(opened);
      const graph = socket === null ? null : await borrow(socket);
      if (graph !== null) return graph;
      if (!toTry) throw error;
      // Other processes may be reading the file. Then this one can read it, too.
      return openEmbedded(opened, { ...options, toTry: false, toRead: true });
    }
  },
};

/** The socket is beside the graph's file, so only users who may write the folder can put one there. */
function socketOf({ path: file }: EmbeddedSettings): string | null {
  // On Windows a socket is a named pipe and not a file, so no folder would protect it.
  if (file === undefined || process.platform === 'win32') return null;
  const socket = path.join(folderOf(file), SOCKET);
  // The system allows paths of about a hundred bytes. The path from the working folder may be shorter.
  const relative = path.relative(process.cwd(), socket);
  return relative.length < socket.length ? relative : socket;
}

/**
 * The engine's package has binaries for some platforms only. On any other platform it throws an error when it
 * is loaded.
 */
function explainMissing(error: unknown): never {
  if (!(error instanceof Error && /native binding/i.test(error.message))) throw error;
  throw new RapportError(
    'CONFIG_INVALID',
    `The embedded engine has no binary for this platform (${process.platform} ${process.arch}), or it was not ` +
      'installed. Run "npm ci" again, or use Neo4j: set NEO4J_URI, or run "docker compose up".',
    { cause: error },
  );
}

function noGraph(file: string): RapportError {
  return new RapportError(
    'CONFIG_INVALID',
    `There is no graph in ${folderOf(file)}. Correct the folder (RAPPORT_DATA, --data or --against), or run ` +
      '"rapport load" to create a graph there.',
    { details: { path: file } },
  );
}

/** Creates the folder of a new graph, but none of the folders above it: they exist unless the path is misspelt. */
function checkParent(file: string): void {
  const above = path.dirname(path.resolve(folderOf(file)));
  if (existsSync(above)) return;
  throw new RapportError(
    'CONFIG_INVALID',
    `The folder ${folderOf(file)} cannot be created for the graph: there is no folder ${above}. ` +
      'Correct the folder (RAPPORT_DATA or --data), or create the one above it.',
    { details: { path: file } },
  );
}
