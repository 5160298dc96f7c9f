/** Memberships of Popolo: who belongs to what, and who holds which post. */
import type { ExportedTie } from '../exported.ts';
import { isoDate } from '../iso-dates.ts';
import { isAsserted } from '../is-asserted.ts';
import { assertedOf, type PopoloContext } from './actors.ts';
import type { PopoloRow } from './popolo-writer.ts';

/** Popolo cannot say that a tie is only alleged or disputed. Such ties are left out and counted. */
export async function* memberships(context: PopoloContext): AsyncGenerator<PopoloRow> {
  const { exported, note } = context;
  for await (const tie of exported.ties(['MEMBER_OF'])) {
    if (assertedOf([tie], note).length === 0) continue;
    const { from: id, fromName: name, to } = tie;
    const member =
      tie.fromType === 'Person'
        ? { person_id: id }
        : { member: { id, name, '@type': 'Organization' } };
    yield { ...membership(tie, context), ...member, organization_id: to };
  }
  const organizations = await organizationsOfRoles(context);
  for await (const tie of exported.ties(['HOLDS'])) {
    if (assertedOf([tie], note).length === 0) continue;
    const { from, to, toName } = tie;
    yield {
      ...membership(tie, context),
      person_id: from,
      post_id: to,
      role: toName,
      organization_id: organizations.get(to),
    };
  }
}

const membership = (tie: ExportedTie, { sources }: PopoloContext): PopoloRow => ({
  id: tie.key,
  start_date: dateOf(tie.since),
  end_date: dateOf(tie.until),
  sources: sources.of(tie.sources),
});

/** `..` says that it goes on, and no end says that nobody knows: Popolo writes neither. */
const dateOf = (edtf: string | null) => (edtf === null || edtf === '..' ? null : isoDate(edtf));

/** The first organization of each role, as its post has it. */
async function organizationsOfRoles({ exported }: PopoloContext) {
  const organizations = new Map<string, string>();
  for await (const tie of exported.ties(['POST_IN']))
    if (isAsserted(tie) && !organizations.has(tie.from)) organizations.set(tie.from, tie.to);
  return organizations;
}
