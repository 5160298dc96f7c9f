/** The formats that can be imported, and how each is opened. */
import type { OpenImport } from './open-import.ts';

/** By the name under which the command line knows it. Each is loaded only when it is asked for. */
export const IMPORT_FORMATS: Readonly<Record<string, () => Promise<OpenImport>>> = {
  csv: async () => (await import('./csv/open-csv.ts')).openCsv,
};
