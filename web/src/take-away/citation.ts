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
  const key = `rapport-${retrievedOn}-${revision ?? 0}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** What has a meaning of its own in BibTeX is escaped; addresses are left whole but for braces. */
function braced(text: string, isAddress = false): string {
  return isAddress
    ? text.replace(/[{}]/g, encodeURIComponent)
    : text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}
