/** Makes the claims of one item: expands its shorthand to drafts, and makes a claim of each draft per paragraph. */
import {
  claimId,
  type Claim,
  type Modality,
  type Rank,
  type Source,
} from '../../domain/claims/claims.ts';
import { isDeprecated, isLive } from '../../domain/claims/ranks.ts';
import { isMapping } from '../../domain/lists/keys.ts';
import type { SeedDocument } from './document.ts';
import type { Draft } from './drafts.ts';
import { Fields, type Found } from './fields.ts';
import type { IssueList } from '../check/issues.ts';
import type { SeedClaim } from '../check/placed.ts';
import { SHORTHANDS } from './shorthands.ts';

/** What the items of one file share: their place, their source and their data set. */
export interface ItemContext {
  readonly document: SeedDocument;
  /** The source that the items report; absent in the curators' own file. */
  readonly source?: Source;
  /** The source of what the curators add. */
  readonly curation: Source;
  /** Data set of the claims. */
  readonly origin: string;
  readonly issues: IssueList;
}

/** Language in which the curators write. */
const OWN_LANGUAGE = 'en';
const TITLE_REASON = 'Title in our own words.';

/** The claims of one item: one per draft and paragraph, and one per draft of the curators' own. */
export function claimsOf(item: Fields, context: ItemContext): SeedClaim[] {
  const { source, document, issues } = context;
  const name = Object.keys(SHORTHANDS).find((key) => item.has(key))!;
  const drafts = SHORTHANDS[name]!.expand(item.map(name)!, {
    language: source === undefined ? OWN_LANGUAGE : (source.language ?? 'und'),
    isAttributed: item.has('speaker'),
  });
  const paragraphs = item.texts('paragraph');
  const claims = drafts.flatMap((draft): SeedClaim[] => {
    if (source === undefined || draft.isOurs) return [ourClaim(item, draft, context)];
    const places = draft.isTitle ? paragraphs.slice(0, 1) : paragraphs;
    return places.map((place) => sourceClaim(item, draft, { ...context, source }, place));
  });
  if (item.has('supersedes') && claims.length > 1) {
    const fix = 'Put the corrected claim in an item of its own (shorthand `claim`).';
    const message = 'The item makes several claims, and only one claim can correct another.';
    issues.add(document, [...item.path, 'supersedes'], { rule: 'wrongForm', message, fix });
  }
  checkOwnWords(item, drafts, context);
  return claims;
}

function sourceClaim(
  item: Fields,
  draft: Draft,
  { source, document, origin }: ItemContext & { readonly source: Source },
  place: Found,
): SeedClaim {
  const paragraph = Number(place.value);
  const { at, isTitle, isOurs: _, ...content } = draft;
  const sha256 = source.paragraphs[paragraph];
  const said = {
    ...content,
    modality: isTitle ? ('asserted' as const) : modalityOf(item),
    ...(isTitle ? {} : speakerOf(item)),
    ...item.given(['via']),
    source: source.id,
    locator: { paragraph, ...(sha256 === undefined ? {} : { sha256 }) },
  };
  const rank = rankOf(item);
  return {
    claim: {
      id: claimId(said),
      ...said,
      summary: item.required('summary').value.trim(),
      rank,
      origin,
      ...item.given(['supersedes']),
    },
    at: { ...at, ...itemParts(item), place: place.path },
    document,
    path: item.path,
    ...(isTitle ? { mayRepeat: true } : {}),
  };
}

/** A claim of the curators. It has no paragraph and no speaker, and its summary is the reason. */
function ourClaim(
  item: Fields,
  draft: Draft,
  { source, curation, document, origin }: ItemContext,
): SeedClaim {
  const { at, isTitle, isOurs: _, ...content } = draft;
  const said = {
    ...content,
    modality: isTitle ? ('asserted' as const) : modalityOf(item),
    source: curation.id,
    locator: {},
  };
  const reason = item.text('reason') ?? item.required('summary');
  const rank = rankOf(item);
  const claim: Claim = {
    id: claimId(said),
    ...said,
    summary: isTitle && source !== undefined ? TITLE_REASON : reason.value.trim(),
    // The item's rank `preferred` is about what the source says, not about the title beside it.
    rank: isTitle && rank === 'preferred' ? 'normal' : rank,
    origin,
    ...item.given(['supersedes']),
  };
  return {
    claim,
    at: { ...at, ...itemParts(item) },
    document,
    path: item.path,
    ...(source === undefined ? {} : { mayRepeat: true }),
  };
}

/**
 * Keeps one of several equal claims that may repeat, such as a title that several items give. A claim
 * that counts is kept rather than a pending one, and that rather than a deprecated one.
 */
export function withoutRepeats(claims: readonly SeedClaim[]): SeedClaim[] {
  const kept = new Map<string, SeedClaim>();
  for (const seed of claims) {
    const first = kept.get(seed.claim.id);
    const isBetter = first !== undefined && weightOf(seed) > weightOf(first);
    if (first === undefined || (first.mayRepeat && isBetter)) kept.set(seed.claim.id, seed);
  }
  return claims.filter((seed) => seed === kept.get(seed.claim.id) || seed.mayRepeat !== true);
}

const weightOf = ({ claim }: SeedClaim) => (isLive(claim) ? 2 : isDeprecated(claim) ? 0 : 1);

/**
 * A title has no speaker and no modality. If an item gives nothing else, the two would be lost
 * without a word.
 */
function checkOwnWords(
  item: Fields,
  drafts: readonly Draft[],
  { document, issues }: ItemContext,
): void {
  if (drafts.some(({ isTitle }) => isTitle !== true)) return;
  for (const key of ['speaker', 'modality']) {
    if (!item.has(key) || (key === 'modality' && modalityOf(item) === 'asserted')) continue;
    const message = `"${key}" does not apply to a title, which is the curators' own wording.`;
    const fix = `Leave ${key} out, or add what else the source says.`;
    issues.add(document, [...item.path, key], { rule: 'missingKey', message, fix });
  }
}

// The shape check has compared both with their closed lists.
const modalityOf = (item: Fields) => (item.text('modality')?.value ?? 'asserted') as Modality;
const rankOf = (item: Fields) => (item.text('rank')?.value ?? 'normal') as Rank;

/** The speaker of an item: an actor, or somebody whom the source does not name. */
function speakerOf(item: Fields): Pick<Claim, 'speaker' | 'unnamedSpeaker'> {
  const [speaker] = item.members('speaker');
  if (speaker === undefined) return {};
  if (!isMapping(speaker.value)) return { speaker: String(speaker.value) };
  const unnamed = new Fields(speaker.value, speaker.path);
  const description = unnamed.required('description').value;
  return { unnamedSpeaker: { description, ...unnamed.given(['of']) } };
}

/** The places of those parts that the item gives to each of its claims. */
function itemParts(item: Fields): SeedClaim['at'] {
  const { path } = item;
  return {
    summary: [...path, item.has('reason') ? 'reason' : 'summary'],
    speaker: [...path, 'speaker'],
    speakerOf: [...path, 'speaker', 'of'],
    via: [...path, 'via'],
    rank: [...path, 'rank'],
    supersedes: [...path, 'supersedes'],
  };
}
