/** The table of roles: who holds which, and where it is. */
import type { Exported, ExportedTie } from '../exported.ts';
import { claimsColumn, listColumn, sourcesColumn, table, textColumn } from './table.ts';

/** Who holds a role, and where the role is; a role without a holder has a row of its own. */
interface RoleRow extends Pick<
  ExportedTie,
  'since' | 'until' | 'attestedOn' | 'support' | 'sources' | 'claimIds'
> {
  readonly role: string;
  readonly roleName: string;
  readonly person: string | null;
  readonly personName: string | null;
  readonly organizations: readonly string[];
  readonly organizationNames: readonly string[];
}

const NOBODY = { since: null, until: null, attestedOn: null, support: null, claimIds: [] };

async function* roleRows(exported: Exported): AsyncGenerator<RoleRow> {
  // Roles are few: a role is held by many people over time, and belongs to one organization.
  const posts = new Map<string, { id: string; name: string }[]>();
  for await (const { from, to, toName } of exported.ties(['POST_IN'])) {
    posts.set(from, [...(posts.get(from) ?? []), { id: to, name: toName }]);
  }
  const at = (role: string) => {
    const organizations = posts.get(role) ?? [];
    return {
      organizations: organizations.map(({ id }) => id),
      organizationNames: organizations.map(({ name }) => name),
    };
  };
  const held = new Set<string>();
  for await (const tie of exported.ties(['HOLDS'])) {
    held.add(tie.to);
    const { from, fromName, to, toName } = tie;
    yield { ...tie, role: to, roleName: toName, person: from, personName: fromName, ...at(to) };
  }
  for await (const { id, name, sources } of exported.entities(['Role'])) {
    if (held.has(id)) continue;
    yield {
      ...NOBODY,
      role: id,
      roleName: name,
      person: null,
      personName: null,
      sources,
      ...at(id),
    };
  }
}

export const ROLES = table<RoleRow>({
  name: 'roles',
  about: 'Who holds which role; a role that nobody is known to hold has a row without a person.',
  columns: [
    textColumn('person', 'Id of the holder; empty if none is known.', ({ person }) => person),
    textColumn('person_name', 'Name of the holder.', ({ personName }) => personName),
    textColumn('role', 'Id of the role.', ({ role }) => role),
    textColumn('role_name', 'Name of the role.', ({ roleName }) => roleName),
    listColumn(
      'organizations',
      'Ids of the organizations of the role.',
      ({ organizations }) => organizations,
    ),
    listColumn(
      'organization_names',
      'Names of these organizations.',
      ({ organizationNames }) => organizationNames,
    ),
    textColumn('since', 'Since when, as EDTF; empty if no source says.', ({ since }) => since),
    textColumn('until', 'Until when, as EDTF; empty if unknown.', ({ until }) => until),
    textColumn(
      'attested_on',
      'A date on which a source reports it, as EDTF.',
      ({ attestedOn }) => attestedOn,
    ),
    textColumn('support', 'ASSERTED, DISPUTED or ALLEGED.', ({ support }) => support),
    sourcesColumn(),
    claimsColumn(),
  ],
  read: roleRows,
});
