/** The formats that can be imported, and how each is opened. */
import type { OpenImport } from './open-import.ts';
import { openRecords } from './records/open-records.ts';

/** By the name under which the command line knows it. Each is loaded only when it is asked for. */
export const IMPORT_FORMATS: Readonly<Record<string, () => Promise<OpenImport>>> = {
  csv: async () => (await import('./csv/open-csv.ts')).openCsv,
  ftm: async () => openRecords((await import('./ftm/open-ftm.ts')).openFtmFile),
  'ftm-statements': async () =>
    openRecords((await import('./ftm/statements.ts')).openFtmStatements),
  popolo: async () => openRecords((await import('./popolo/popolo.ts')).openPopolo),
  rapport: async () => (await import('./native/open-native.ts')).openNative,
};
