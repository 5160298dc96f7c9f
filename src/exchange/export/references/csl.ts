/** Writes CSL-JSON: the sources, for Zotero and other reference managers. */
import type { Source } from '../../../domain/claims/claims.ts';
import { parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { aboutLines } from '../about.ts';
import { onOneLine } from '../clean-text.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { isoDate, isoPeriod, isPeriod } from '../iso-dates.ts';
import { lossesBut } from '../losses.ts';
import { pageOf } from '../page-address.ts';

/** What every format of references leaves out: each carries the same of a source. */
export const LOSSES_OF_REFERENCES = lossesBut([
  'source',
  'source.publication',
  'source.dates',
  'source.url',
  'source.note',
]);

export const CSL_JSON: ExportFormat = {
  name: 'csl',
  title: 'References (CSL-JSON)',
  purpose: 'Zotero, Mendeley and pandoc: the sources as references.',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  losses: LOSSES_OF_REFERENCES,
  files: (exported, note) => [
    { name: 'rapport.csl.json', content: inChunks(cslJson(exported, LOSSES_OF_REFERENCES, note)) },
  ],
};

async function* cslJson(
  exported: Exported,
  losses: readonly Loss[],
  note: (what: Loss['what']) => void,
): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const source of publications(exported, note)) {
    // The list has no place for what it says of itself, so the first item carries it.
    const about = separator === '[\n' ? aboutLines(exported.facts, losses).join('\n') : undefined;
    const item = {
      ...cslItem(source, exported.facts.site),
      ...(about === undefined ? {} : { custom: { about } }),
    };
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** The sources that somebody published. What curators add has no author, place or date. */
export async function* publications(
  exported: Exported,
  note: (what: Loss['what']) => void,
): AsyncGenerator<Source> {
  for await (const source of exported.sources()) {
    if (source.kind === 'curation') note('source');
    else yield source;
  }
}

/** Where to look it up: the page of the source, when it was withdrawn, and what else is to be known. */
export const remarkOn = ({ id, retractedOn, note }: Source, site: string): string =>
  [
    note,
    retractedOn === undefined ? undefined : `Withdrawn by its publisher on ${retractedOn}.`,
    pageOf(site, 'Source', id) ?? undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' ');

function cslItem(source: Source, site: string) {
  const { id, title, publisher, url, language, publishedOn, accessedOn } = source;
  const remark = remarkOn(source, site);
  return {
    id,
    // What medium it is, no source says of itself.
    type: url === undefined ? 'document' : 'webpage',
    title: onOneLine(title),
    ...(publisher === undefined ? {} : { publisher: onOneLine(publisher) }),
    ...(url === undefined ? {} : { URL: onOneLine(url) }),
    ...(language === undefined ? {} : { language }),
    ...(publishedOn === undefined ? {} : dated('issued', publishedOn)),
    ...(accessedOn === undefined ? {} : dated('accessed', accessedOn)),
    ...(remark === '' ? {} : { note: onOneLine(remark) }),
  };
}

/** Numbers of years, months and days; two of them for an interval. What is known only about is `circa`. */
function dated(name: string, edtf: string) {
  const { start, end } = isPeriod(edtf) ? isoPeriod(edtf) : { start: isoDate(edtf), end: null };
  const parts = [start, end]
    .filter((date) => date !== null)
    .map((date) => date.split('-').map(Number));
  if (parts.length === 0) return {};
  const { approximate, uncertain } = parseFuzzyDate(edtf);
  return {
    [name]: { 'date-parts': parts, ...(approximate || uncertain ? { circa: true } : {}) },
  };
}
