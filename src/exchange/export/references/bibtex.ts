/** Writes BibTeX: the sources, for LaTeX and Zotero. */
import type { Source } from '../../../domain/claims/claims.ts';
import { aboutLines } from '../about.ts';
import { onOneLine } from '../clean-text.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { isoDate } from '../iso-dates.ts';
import { LOSSES_OF_REFERENCES, publications, remarkOn } from './csl.ts';

export const BIBTEX: ExportFormat = {
  name: 'bibtex',
  title: 'References (BibTeX)',
  purpose: 'LaTeX and Zotero: the sources as references.',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  losses: LOSSES_OF_REFERENCES,
  files: (exported, note) => [
    { name: 'rapport.bib', content: inChunks(bibtex(exported, LOSSES_OF_REFERENCES, note)) },
  ],
};

async function* bibtex(
  exported: Exported,
  losses: readonly Loss[],
  note: (what: Loss['what']) => void,
): AsyncGenerator<string> {
  // Text outside of entries is a comment. An @ would begin an entry.
  for (const line of aboutLines(exported.facts, losses))
    yield `% ${onOneLine(line).replaceAll('@', '(at)')}\n`;
  for await (const source of publications(exported, note)) yield entry(source, exported.facts.site);
}

function entry(source: Source, site: string): string {
  const { id, title, publisher, url, language, publishedOn, accessedOn } = source;
  const day = publishedOn === undefined ? null : isoDate(publishedOn);
  const [year, month] = day?.split('-') ?? [];
  const fields: readonly (readonly [name: string, text: string | undefined])[] = [
    // Braces of their own keep capital letters.
    ['title', `{${escaped(title)}}`],
    ['publisher', publisher === undefined ? undefined : `{${escaped(publisher)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    // BibLaTeX reads the date and BibTeX the year and the month.
    ['date', day ?? undefined],
    ['url', url === undefined ? undefined : address(url)],
    ['urldate', accessedOn],
    ['language', language],
    ['note', escaped(remarkOn(source, site)) || undefined],
  ];
  const written = fields.flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name} = {${text}}`],
  );
  return `\n@misc{${id},\n${written.join(',\n')}\n}\n`;
}

/** Braces count even behind a backslash, so both have names. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\lbrace}',
  '}': '{\\rbrace}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const escaped = (text: string): string =>
  onOneLine(text)
    .replace(/[\\{}~^$&#%_]/g, (character) => NAMES[character] ?? `\\${character}`)
    // LaTeX makes a dash of two hyphens.
    .replace(/-(?=-)/g, '-{}');

/** Addresses stand as they are, but for what would end the field. */
const address = (url: string): string =>
  onOneLine(url).replace(/[{}\s\\]/g, (character) => encodeURIComponent(character));
