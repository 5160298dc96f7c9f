/** Compares locators and our own wording with the texts of the sources, as far as those are at hand. */
import type { Predicate } from '../../domain/claims/predicates.ts';
import { findText, hashFaults } from './hash-faults.ts';
import type { IssueList } from './issues.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Path } from './paths.ts';
import type { Placed, SeedClaim, SeedDataset, SeedSource } from './placed.ts';
import type { RecordTerms } from './terms.ts';
import type { SeedWorld } from './world.ts';

/** This many consecutive words of a source count as a copy. */
const COPIED_WORDS = 8;

/** Predicates whose value is a text. */
const WORDED: readonly Predicate[] = ['name', 'description', 'demands', 'property'];

/** Checks the sources whose text is among `texts`. The others are not checked. */
export function checkTexts(
  world: SeedWorld,
  texts: ReadonlyMap<string, string>,
  issues: IssueList,
): void {
  if (texts.size === 0) return;
  const allRuns = new Set<string>();
  for (const seed of world.sources.values()) {
    const text = findText(seed.source, texts, world.sources.keys());
    if (text === undefined) continue;
    const frame = { title: seed.source.title, navigation: seed.navigation };
    const paragraphs = paragraphsOf(text, frame);
    checkLocators(seed, paragraphs, { terms: world.terms, issues });
    const runs = new Set(paragraphs.flatMap(wordRuns));
    for (const run of runs) allRuns.add(run);
    checkCopied(wordingOfSource(seed), seed, runs, issues);
    for (const claim of world.claims) {
      if (claim.claim.source === seed.source.id) {
        checkCopied(wordingOfClaim(claim), claim, runs, issues);
      }
    }
  }
  for (const claim of world.claims.filter((seed) => world.isOurs(seed))) {
    checkCopied(wordingOfClaim(claim), claim, allRuns, issues);
  }
  const { dataset } = world;
  if (dataset !== undefined) checkCopied(wordingOfDataset(dataset), dataset, allRuns, issues);
}

function checkLocators(
  { source, document, path: ofSource }: SeedSource,
  paragraphs: readonly string[],
  { terms, issues }: { readonly terms: RecordTerms; readonly issues: IssueList },
): void {
  for (const { number, sha256, isListed, movedTo } of hashFaults(source.paragraphs, paragraphs)) {
    const [message, fix] =
      movedTo !== undefined
        ? [
            `The paragraph listed as ${number} is number ${movedTo} of the text.`,
            `Let the claims that mean it cite ${movedTo}, then delete ${number} here; ${terms.updateHashes}`,
          ]
        : sha256 === undefined
          ? [
              `The text has ${paragraphs.length} paragraphs, not ${number}.`,
              `Correct the number in the claims that cite it; ${terms.updateHashes}`,
            ]
          : [
              isListed
                ? `Paragraph ${number} of the text has another sha256: ${sha256}.`
                : `Paragraph ${number} of the text is not listed: ${sha256}.`,
              `${terms.skipLines}; ${terms.updateHashes}`,
            ];
    issues.add(document, [...ofSource, 'paragraphs', String(number)], {
      rule: 'locator',
      message,
      fix,
    });
  }
}

/** A text in the curators' own words, and its place. */
type Wording = readonly [text: string, path: Path];

function wordingOfDataset({ dataset: { title, coverage, licence } }: SeedDataset): Wording[] {
  return Object.entries({ title, coverage, licence: licence ?? '' }).map(([key, text]) => [
    text,
    [key],
  ]);
}

/** The note. The title is the source's own headline and may be copied. */
function wordingOfSource({ source, path }: SeedSource): Wording[] {
  return [[source.note ?? '', [...path, 'note']]];
}

/** All texts except `asWritten`, which is a quotation. */
function wordingOfClaim({ claim, path, at }: SeedClaim): Wording[] {
  const { predicate, value, summary, qualifiers } = claim;
  const wording: Wording[] = [[summary, at.summary ?? path]];
  if (WORDED.includes(predicate)) wording.push([String(value), at.value ?? path]);
  for (const name of ['penaltyFaced', 'penaltyGiven', 'how'] as const) {
    wording.push([qualifiers[name] ?? '', at[name] ?? path]);
  }
  const charges = at.charges ?? [];
  // The place is the key if there is one charge, and the first member of the list if there are several.
  const isList = typeof charges.at(-1) === 'number';
  qualifiers.charges?.forEach((charge, index) =>
    wording.push([charge, isList ? [...charges.slice(0, -1), index] : charges]),
  );
  return wording;
}

/** A text in the curators' own words must not copy the source's sentence. */
function checkCopied(
  wording: readonly Wording[],
  { document }: Placed,
  runs: ReadonlySet<string>,
  issues: IssueList,
): void {
  for (const [text, where] of wording) {
    const copied = wordRuns(text).find((run) => runs.has(run));
    if (copied === undefined) continue;
    const message = `"${copied}" is copied word for word from a source.`;
    issues.add(document, where, { rule: 'summary', message, fix: 'Say it in our own words.' });
  }
}

/** Every run of eight words, lower case, without punctuation. */
export function wordRuns(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - COPIED_WORDS + 1))
    .map((_, index) => words.slice(index, index + COPIED_WORDS).join(' '));
}
