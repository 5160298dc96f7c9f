/** What `rapport source add` tells: what it wrote, the known names in it, and what may be wrong. */
import { join } from 'node:path';
import { normalizeParagraph, paragraphSha256 } from '../curation/check/paragraphs.ts';
import { closest } from '../curation/check/suggest.ts';
import type { AddedSource } from '../curation/source-files/add-source.ts';
import { mentionText } from '../curation/source-files/known-names.ts';
import { looksWrapped } from '../curation/source-files/menu-lines.ts';
import type { Against } from './against.ts';
import { count } from './context.ts';

/** What may be wrong although it was written. */
export function notesOn(added: AddedSource, title: string, menu: readonly string[]): string[] {
  const { paragraphs, sameUrl } = added;
  const headline = closest(normalizeParagraph(title), paragraphs.slice(0, 3));
  return [
    ...(sameUrl === undefined
      ? []
      : [`The source ${sameUrl} has the same address. Is it the same text?`]),
    ...(headline === null
      ? []
      : [`"${headline}" counts as a paragraph, for it is not quite the --title.`]),
    ...(looksWrapped(paragraphs)
      ? [
          'Most lines end in mid-sentence. A paragraph must be one line: join what an editor has cut.',
        ]
      : []),
    ...(menu.length === 0
      ? []
      : [
          'These lines count as paragraphs. If they are a menu, delete the file and run this again with',
          `  ${menu.map((line) => `--navigation '${line.replaceAll("'", "'\\''")}'`).join(' ')}`,
        ]),
  ];
}

interface Told {
  /** Folder of the text; null if it came from standard input. */
  readonly articles: string | null;
  /** As the option was given. */
  readonly against: Against | undefined;
  readonly navigation: readonly string[];
  readonly notes: readonly string[];
}

/** The report as data. */
export function reportOf(folder: string, added: AddedSource, { navigation, notes }: Told): object {
  const { id, files, paragraphs, mentions } = added;
  return {
    id,
    files: files.map((file) => join(folder, file)),
    paragraphs: paragraphs.map((text, index) => ({
      number: index + 1,
      sha256: paragraphSha256(text),
      names: mentions[index] ?? [],
    })),
    navigation,
    notes,
  };
}

/** The report for people. */
export function reportText(
  folder: string,
  added: AddedSource,
  { articles, against, navigation, notes }: Told,
): string {
  const { files, paragraphs, mentions } = added;
  const known = mentions.flatMap((some, index) =>
    some.length === 0 ? [] : [`  ${index + 1}  ${mentionText(some)}`],
  );
  const left =
    navigation.length === 0 ? '' : `, without ${count(navigation.length, 'line')} of navigation`;
  const texts = articles === null ? '' : ` --articles ${articles}`;
  const graph =
    against === undefined ? '' : against === true ? ' --against' : ` --against ${against}`;
  const watching = `rapport check ${folder} --watch${texts}${graph}`;
  return [
    `Wrote ${files.map((file) => join(folder, file)).join(' and ')}: ${count(paragraphs.length, 'paragraph')}${left}.`,
    ...(known.length === 0
      ? ['No known name stands in it.']
      : ['Known names, by paragraph:', ...known]),
    ...notes,
    `Next: write claims below the paragraphs, and see issues as you save: ${watching}`,
  ].join('\n');
}
