/** A statement with the source and the place in it, such as "Yim Sovann announces … (VOA Khmer, paragraph 9)". */
import { isCounted } from '../evidence/is-counted.ts';
import { evidenceWords } from '../evidence/evidence-words.ts';
import { isOfCurators } from '../evidence/voice.tsx';
import type { HeadOfPairQuery } from '../generated/heads.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { placeWords } from '../words/place-words.ts';
import { cut, fromHook } from './in-words.tsx';

type PairClaim =
  HeadOfPairQuery['relationship']['meetings']['edges'][number]['evidence']['claims']['nodes'][number];
/** What is said, and where. */
export type Statement = Pick<PairClaim, 'summary' | 'modality' | 'rank' | 'place' | 'source'>;

const MOST_OF_SUMMARY = 160;
const MOST_OF_SOURCE = 80;

/** Call it within `inLanguage`. */
export function saidWhere(statement: Statement): string {
  const { summary, modality, place, source } = statement;
  const say = fromHook(() => useWords(evidenceWords));
  const said = cut(summary, MOST_OF_SUMMARY);
  // What curators conclude is never worded as what a source says.
  if (isOfCurators(statement)) return `${say('curators')} ${said}`;
  const sayPlace = fromHook(() => useWords(placeWords));
  const sayBadge = fromHook(() => useWords(badgeWords));
  const where = [
    cut(source.publisher ?? source.name, MOST_OF_SOURCE),
    place === null ? null : sayPlace(`place.${place.kind}`, { number: place.number }),
  ].filter((part) => part !== null);
  const firmness = modality === 'ASSERTED' ? '' : `${sayBadge(`modality.${modality}`)}: `;
  return `${firmness}${said.replace(/[.។]$/, '')} (${where.join(', ')})`;
}

/** The statements that count, each once. */
export function countedOnce<One extends Statement>(statements: readonly One[]): readonly One[] {
  const seen = new Map<string, One>();
  for (const one of statements) {
    const key = JSON.stringify([one.summary, one.modality, one.source.key, one.place]);
    if (isCounted(one) && !seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
