/** Makes the claims of one item: its shorthand expanded, each draft once per paragraph. */
import {
  claimId,
  type Claim,
  type Modality,
  type Rank,
  type Source,
} from '../../domain/claims/claims.ts';
import { isMapping } from './shape-check.ts';
import type { SeedDocument } from './document.ts';
import type { Draft } from './drafts.ts';
import { EXPANSIONS } from './expand.ts';
import { Fields, type Found } from './fields.ts';
import type { IssueList } from '../check/issues.ts';
import type { SeedClaim } from '../check/placed.ts';

/** Where items stand, and whose claims they become. */
export interface ItemContext {
  readonly document: SeedDocument;
  /** The source whose words the items tell; absent in the curators' own file. */
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

/** The claims of one item: each draft once per paragraph; the curators' own drafts once. */
export function claimsOf(item: Fields, context: ItemContext): SeedClaim[] {
  const { source, document, issues } = context;
  const name = Object.keys(EXPANSIONS).find((key) => item.has(key))!;
  const drafts = EXPANSIONS[name]!(item.map(name)!, {
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
    const message = 'The item gives several claims; one id cannot be corrected by all of them.';
    issues.add(document, [...item.path, 'supersedes'], 'wrongForm', message, fix);
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
    at: { ...at, ...itemParts(item), paragraph: place.path },
    document,
    path: item.path,
    ...(isTitle ? { mayRepeat: true } : {}),
  };
}

/** A claim of the curators: no paragraph, no speaker, and the reason as its summary. */
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
    // That a word of the source is preferred says nothing of the title beside it.
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

/** What several items give beside something else is one claim; one that counts goes before one that does not. */
export function withoutRepeats(claims: readonly SeedClaim[]): SeedClaim[] {
  const kept = new Map<string, SeedClaim>();
  for (const seed of claims) {
    const first = kept.get(seed.claim.id);
    const isBetter = first?.claim.rank === 'deprecated' && seed.claim.rank !== 'deprecated';
    if (first === undefined || (first.mayRepeat && isBetter)) kept.set(seed.claim.id, seed);
  }
  return claims.filter((seed) => seed === kept.get(seed.claim.id) || seed.mayRepeat !== true);
}

/** A title has no speaker or modality: where an item gives no more, they would be lost. */
function checkOwnWords(
  item: Fields,
  drafts: readonly Draft[],
  { document, issues }: ItemContext,
): void {
  if (drafts.some(({ isTitle }) => isTitle !== true)) return;
  for (const key of ['speaker', 'modality']) {
    if (!item.has(key) || (key === 'modality' && modalityOf(item) === 'asserted')) continue;
    const message = `"${key}" says nothing of a title, which is our own wording.`;
    const fix = `Leave ${key} out, or add what the source says beside the title.`;
    issues.add(document, [...item.path, key], 'missingKey', message, fix);
  }
}

// The closed lists were checked with the shape.
const modalityOf = (item: Fields) => (item.text('modality')?.value ?? 'asserted') as Modality;
const rankOf = (item: Fields) => (item.text('rank')?.value ?? 'normal') as Rank;

/** An actor, or somebody whom the source does not name. */
function speakerOf(item: Fields): Pick<Claim, 'speaker' | 'unnamedSpeaker'> {
  const [speaker] = item.members('speaker');
  if (speaker === undefined) return {};
  if (!isMapping(speaker.value)) return { speaker: String(speaker.value) };
  const unnamed = new Fields(speaker.value, speaker.path);
  const description = unnamed.required('description').value;
  return { unnamedSpeaker: { description, ...unnamed.given(['of']) } };
}

/** Where the parts stand that the item adds to each of its claims. */
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
