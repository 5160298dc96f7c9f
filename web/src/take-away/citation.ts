/** Citations of a page: as text and as BibTeX, with the day of knowledge and the revision that reproduce it. */
import type { Provenance } from './files.ts';

export function citationText({ title, url, knownBy, revision, retrievedOn }: Provenance): string {
  const as = knownBy === null ? '' : `, as known on ${knownBy}`;
  const of = revision === null ? '' : `, revision ${revision}`;
  return `Rapport, “${title}”${as}${of}, ${url} (retrieved ${retrievedOn}).`;
}

export function citationBibtex({ title, url, knownBy, revision, retrievedOn }: Provenance): string {
  const note = [
    ...(knownBy === null ? [] : [`as known on ${knownBy}`]),
    ...(revision === null ? [] : [`revision ${revision}`]),
  ].join(', ');
  const fields = [
    ['author', '{Rapport}'],
    ['title', braced(title)],
    ['url', braced(url, true)],
    ['urldate', retrievedOn],
    ['year', retrievedOn.slice(0, 4)],
    ...(note === '' ? [] : [['note', note]]),
  ];
  // The key differs by page and day of knowledge, because one bibliography may hold several entries retrieved on one day.
  const key = `rapport-${retrievedOn}-${revision ?? 0}-${shortened(url)}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** A few letters and digits that differ from page to page (FNV-1a, 32 bits). */
function shortened(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Escapes the special characters of BibTeX; in addresses, only braces. */
function braced(text: string, isAddress = false): string {
  return isAddress
    ? text.replace(/[{}]/g, encodeURIComponent)
    : text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}
