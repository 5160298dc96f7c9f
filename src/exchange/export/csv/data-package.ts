/** Describes the CSV tables of an export as a Frictionless data package: columns, licences, question and losses. */
import type { ExportHead } from '../exported.ts';
import type { Loss } from '../format.ts';
import type { TableColumn } from '../tables/table.ts';
import { TABLES } from '../tables/tables.ts';

/** Between the texts of a list in one cell. No id holds it. */
export const LIST_SEPARATOR = '; ';

const TYPES: Readonly<Record<TableColumn['type'], string>> = {
  text: 'string',
  // A list of texts in one cell: Frictionless knows lists only as JSON, which no spreadsheet reads.
  list: 'string',
  integer: 'integer',
  boolean: 'boolean',
  day: 'date',
};

const isLink = (text: string) => /^https?:\/\//.test(text);

/** `datapackage.json` (https://specs.frictionlessdata.io/tabular-data-package/). */
export function packageOf(facts: ExportHead, losses: readonly Loss[]): string {
  const { datasets, ...asked } = facts;
  const licences = [...new Set(datasets.flatMap(({ licence }) => licence ?? []))];
  const description = {
    profile: 'tabular-data-package',
    name: 'rapport',
    title: `Rapport: ${facts.question}`,
    description:
      'Who met whom, and who says so. "Expected to meet" is not "met": read verdicts and statuses before counting.',
    ...(licences.length === 0
      ? {}
      : {
          licenses: licences.map((licence) =>
            isLink(licence) ? { path: licence } : { name: licence },
          ),
        }),
    ...(facts.site === '' ? {} : { homepage: facts.site }),
    rapport: { ...asked, datasets, losses, listSeparator: LIST_SEPARATOR },
    resources: TABLES.map(({ name, about, columns }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8-sig',
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: TYPES[column.type],
          description: column.about,
        })),
        missingValues: [''],
      },
    })),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
