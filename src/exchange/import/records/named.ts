/** What records say of names, and of places and roles that they only name. */
import type { Predicate } from '../../../domain/claims/predicates.ts';
import type { EntityId } from '../../../domain/entities/entities.ts';
import { foldText } from '../../../domain/entities/fold-text.ts';
import { scriptOf } from '../../../domain/entities/scripts.ts';
import { languageTag } from './languages.ts';
import { namedId } from './native-ids.ts';
import type { RecordDraft, Said } from './record-draft.ts';

/** A text of a record, and its language if the record tells it. */
export interface Wording {
  readonly text: string;
  readonly language?: string;
}

/** That something is called so. */
export function nameSaid(subject: EntityId, { text, language }: Wording, kind = 'full') {
  const qualifiers = { language: languageTag(language), script: scriptOf(text), kind };
  return { subject, predicate: 'name', value: text, qualifiers } as const satisfies Omit<
    Said,
    'column'
  >;
}

/** Says something with its grounds, which the format knows. */
export type Say = (said: Omit<Said, 'column'> & { readonly predicate: Predicate }) => void;

/** A place that a record only names. The same words mean the same place of the data set. */
export function namedPlace(
  draft: RecordDraft,
  dataset: string,
  place: Wording,
  say: Say,
): EntityId {
  const id = namedId(dataset, 'place', foldText(place.text));
  draft.declare(id, 'Place');
  say(nameSaid(id, place));
  return id;
}

/** What organization a role is of: as the format calls it, and as we do. */
export interface RoleOf {
  readonly native: string;
  readonly id: EntityId | null;
}

/** A role of an organization that a record only names. The same words mean the same role of that organization. */
export function namedRole(
  draft: RecordDraft,
  dataset: string,
  { role, organization }: { readonly role: Wording; readonly organization: RoleOf },
  say: Say,
): EntityId {
  const id = namedId(dataset, 'role', organization.native, foldText(role.text));
  draft.declare(id, 'Role');
  say(nameSaid(id, role));
  if (organization.id !== null) say({ subject: id, predicate: 'postIn', object: organization.id });
  return id;
}
