/** The formats of an export, by name. */
import { RapportError } from '../../errors.ts';
import { ICALENDAR } from './calendar/icalendar.ts';
import { CSV } from './csv/csv.ts';
import type { ExportFormat } from './format.ts';
import { FTM } from './ftm/ftm.ts';
import { NATIVE } from './native/native.ts';
import { GEXF } from './network/gexf.ts';
import { GRAPHML } from './network/graphml.ts';
import { PARQUET } from './parquet/parquet.ts';
import { POPOLO } from './popolo/popolo.ts';
import { BIBTEX } from './references/bibtex.ts';
import { CSL_JSON } from './references/csl.ts';

export const FORMATS: readonly ExportFormat[] = [
  ...[NATIVE, CSV, FTM, GEXF, GRAPHML],
  ...[POPOLO, PARQUET, ICALENDAR, CSL_JSON, BIBTEX],
];

/** @throws RapportError `BAD_USER_INPUT`, listing the formats, if there is none of that name. */
export function formatNamed(name: string): ExportFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = FORMATS.map((format) => format.name).join(', ');
  throw new RapportError('BAD_USER_INPUT', `format: "${name}" is none; give one of ${names}.`, {
    details: { argument: 'format' },
  });
}
