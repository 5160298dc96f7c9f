/** Writes the text of a new source's file: what it is, its hashes, and its paragraphs to write claims beside. */
import { stringify } from 'yaml';
import type { Source } from '../../domain/claims/claims.ts';
import { paragraphSha256 } from '../check/paragraphs.ts';
import { isWorkLine, WORK_MARK } from '../read-seeds/article-comments.ts';
import { mentionText, type Mentions } from './known-names.ts';

/** What the file says of its source. What is undefined is left out. */
export type DescribedSource = Pick<Source, 'id' | 'title'> & {
  readonly [Key in 'publisher' | 'url' | 'language' | 'publishedOn' | 'accessedOn']?:
    string | undefined;
};

export interface NewSourceText {
  /** The first line, which names the JSON Schema for editors. */
  readonly schemaLine: string;
  readonly source: DescribedSource;
  readonly navigation: readonly string[];
  readonly paragraphs: readonly string[];
  /** The known names of each paragraph. */
  readonly mentions: readonly Mentions[];
}

const WIDTH = 100;

const HOW_TO = [
  'Below each paragraph, write what it says, in your own words: one item per thing that is said.',
  '  - paragraph: 1',
  '    meeting: { id: quill-oster-2014-03, stage: expected, attendee: [ada-quill, bram-oster] }',
  '    speaker: ada-quill',
  '    summary: Quill expects to meet Oster.',
  'Lines that begin with #| are for working. The article is not yours to publish:',
  '"rapport check --drop-text" deletes them, and every item that is left as it is here.',
];

export function newSourceText(file: NewSourceText): string {
  const { schemaLine, source, navigation, paragraphs, mentions } = file;
  const head = stringify(
    {
      source: {
        ...source,
        ...(navigation.length === 0 ? {} : { navigation }),
        paragraphs: new Map(
          paragraphs.map((paragraph, index) => [index + 1, paragraphSha256(paragraph)]),
        ),
      },
    },
    { singleQuote: true, lineWidth: WIDTH },
  );
  const lines = [
    schemaLine + head.trimEnd(),
    'claims:',
    ...HOW_TO.map((line) => `  ${WORK_MARK} ${line}`),
    ...paragraphs.flatMap((paragraph, index) =>
      besideClaims(index + 1, paragraph, mentions[index] ?? []),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** One paragraph: its text, the ids of known names in it, and an item to fill. */
function besideClaims(number: number, paragraph: string, mentions: Mentions): string[] {
  const label = `  ${WORK_MARK} ${number}`;
  const indent = `  ${WORK_MARK} ${' '.repeat(String(number).length)}`;
  const known = mentionText(mentions);
  const width = WIDTH - indent.length - 2;
  return [
    '',
    ...wrapped(paragraph, width).map((line, index) => `${index === 0 ? label : indent}  ${line}`),
    ...(known === '' ? [] : wrapped(`Known: ${known}`, width).map((line) => `${indent}  ${line}`)),
    ...emptyItem(number),
  ];
}

const emptyItem = (number: number): string[] => [`  # - paragraph: ${number}`, '  #   summary:'];

/** An item as {@link newSourceText} writes it, which nobody has filled. */
const EMPTY_ITEM = /^ *# - paragraph: \d+\r?\n *# {3}summary: *(?:\r?\n|$)/gm;

/** Breaks a text at spaces. A word that is longer than a line stays whole. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The text of a source's file without working comments and without items that nobody has filled. */
export function withoutWorkText(text: string): string {
  const marked = text.replace(EMPTY_ITEM, (item) => item.replace(/^.*$/gm, WORK_MARK));
  const kept: string[] = [];
  let isAfterCut = false;
  for (const line of marked.split('\n')) {
    if (isWorkLine(line)) {
      isAfterCut = true;
      continue;
    }
    const isBlank = line.trim() === '';
    // Of the blank lines around what is cut, one stays.
    if (isAfterCut && isBlank && (kept.at(-1)?.trim() ?? '') === '') continue;
    isAfterCut &&= isBlank;
    kept.push(line);
  }
  return kept.join('\n');
}
