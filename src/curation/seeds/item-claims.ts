/** Makes the claims of one item: its shorthand expanded, each draft once a paragraph. */
import { claimId, type Claim, type Modality, type Rank } from '../../domain/claims.ts';
import type { SeedDocument } from './document.ts';
import type { Draft } from './drafts.ts';
import { EXPANSIONS } from './expand.ts';
import type { Fields } from './fields.ts';
import type { IssueList } from './issues.ts';
import type { SeedClaim, SeedSource } from './placed.ts';

/** The claims of one item: each draft once a paragraph. */
export function claimsOf(
  item: Fields,
  { source, document }: SeedSource,
  origin: string,
  issues: IssueList,
): SeedClaim[] {
  const name = Object.keys(EXPANSIONS).find((key) => item.has(key))!;
  const drafts = EXPANSIONS[name]!(item.map(name)!, { language: source.language ?? 'und' });
  const paragraphs = item.texts('paragraph').map(({ value }) => Number(value));
  const supersedes = item.text('supersedes');
  if (supersedes !== undefined && drafts.length * paragraphs.length > 1) {
    const fix = 'Put the corrected claim in an item of its own (shorthand `claim`).';
    const message = 'The item gives several claims; one id cannot be corrected by all of them.';
    issues.add(document, supersedes.path, 'wrongForm', message, fix);
  }
  checkOwnWords(item, drafts, document, issues);
  return drafts.flatMap((draft) =>
    (draft.isTitle ? paragraphs.slice(0, 1) : paragraphs).map((paragraph): SeedClaim => {
      const { at, isTitle, ...content } = draft;
      const sha256 = source.paragraphs[paragraph];
      const speaker = isTitle ? undefined : item.text('speaker')?.value;
      const said = {
        ...content,
        modality: isTitle ? 'asserted' : ((item.text('modality')?.value ?? 'asserted') as Modality),
        ...(speaker === undefined ? {} : { speaker }),
        source: source.id,
        locator: { paragraph, ...(sha256 === undefined ? {} : { sha256 }) },
      } as const;
      const claim: Claim = {
        id: claimId(said),
        ...said,
        summary: item.required('summary').value.trim(),
        rank: (item.text('rank')?.value ?? 'normal') as Rank,
        origin,
        ...(supersedes === undefined ? {} : { supersedes: supersedes.value }),
      };
      return { claim, at, document, path: item.path };
    }),
  );
}

/** A title is our own wording: where an item gives no more, its speaker and modality would be lost. */
function checkOwnWords(
  item: Fields,
  drafts: readonly Draft[],
  document: SeedDocument,
  issues: IssueList,
): void {
  if (drafts.some(({ isTitle }) => isTitle !== true)) return;
  for (const key of ['speaker', 'modality']) {
    const given = item.text(key);
    if (given === undefined || given.value === 'asserted') continue;
    const message = `"${key}" says nothing of a title, which is our own wording.`;
    const fix = `Leave ${key} out, or add what the source says beside the title.`;
    issues.add(document, given.path, 'missingKey', message, fix);
  }
}
