/** Shorthands that introduce actors, places and topics, and relate actors to roles and wholes. */
import { ORGANIZATION_KINDS } from '../../domain/entities/entities.ts';
import { PROPERTIES } from '../../domain/claims/predicates.ts';
import { count, id, language, oneOf, text, value } from './field-kinds.ts';
import { NAME_KINDS, OF, shorthand, TERM, type Shorthand } from './shorthand.ts';

const NAME = text("Name as written, in the source's language.");
const SHORT = text('Short name as written.');

export const ACTOR_SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  person: shorthand('A person and how it is named.', { id: OF, name: NAME, short: SHORT }, [
    'id',
    'name',
  ]),
  organization: shorthand(
    'An organization: its name, and what it is.',
    {
      id: OF,
      name: NAME,
      short: SHORT,
      kind: oneOf(ORGANIZATION_KINDS, 'Kind of organization.'),
      purpose: text('What it is for, as the source says.'),
      country: id('State it belongs to.'),
      orientation: text('Such as opposition.'),
    },
    ['id'],
    { oneOf: ['name', 'short', 'kind', 'purpose', 'country', 'orientation'] },
  ),
  group: shorthand(
    'A collective that the source names only as such.',
    { id: OF, name: NAME, size: count('How many.') },
    ['id', 'name'],
  ),
  place: shorthand('A place and its name.', { id: OF, name: NAME, short: SHORT }, ['id', 'name']),
  topic: shorthand('A topic and its name.', { id: OF, name: NAME }, ['id', 'name']),
  name: shorthand(
    'One more name.',
    {
      of: OF,
      text: NAME,
      language: language("Language of the name; the source's when not given."),
      script: text('ISO 15924 code; read from the text when not given.'),
      kind: oneOf(NAME_KINDS, 'Kind of name; full when not given.'),
      since: TERM.since,
      until: TERM.until,
    },
    ['of', 'text'],
  ),
  description: shorthand(
    'What the source says an entity is like, in our own words (English).',
    { of: OF, text: text('The description.') },
    ['of', 'text'],
  ),
  property: shorthand(
    'One property.',
    { of: OF, which: oneOf(PROPERTIES, 'Which.'), value: value('Its value.') },
    ['of', 'which', 'value'],
  ),
  role: shorthand(
    'A person in a role.',
    {
      person: id('Who.'),
      role: id('The role.'),
      title: text('Name of the role, in English.'),
      in: id('Organization of the role, where the source names one.'),
      ...TERM,
    },
    ['role'],
    {
      oneOf: ['person', 'title', 'in'],
      // The term is the person's, not the role's.
      needs: { since: 'person', until: 'person', attestedOn: 'person' },
    },
  ),
  member: shorthand(
    'Membership of an organization or group.',
    { actor: id('Who.'), of: id('Of what.'), ...TERM },
    ['actor', 'of'],
  ),
  part: shorthand(
    'A part and its whole: two organizations, two events, or a place and its whole.',
    {
      id: OF,
      of: id('The whole.'),
    },
    ['id', 'of'],
  ),
};
