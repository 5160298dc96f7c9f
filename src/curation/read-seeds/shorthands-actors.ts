/** Shorthands that introduce actors, places and topics, and that relate actors to roles and organizations. */
import { ORGANIZATION_KINDS } from '../../domain/entities/entities.ts';
import { NAME_KINDS } from '../../domain/entities/name-match.ts';
import { PROPERTIES } from '../../domain/claims/predicates.ts';
import { count, id, language, oneOf, text, value } from './field-kinds.ts';
import {
  expandDescription,
  expandMember,
  expandName,
  expandProperty,
  expandRole,
  introduction,
  relatingTwo,
} from './expand-actors.ts';
import { OF, TERM, type Shorthand } from './shorthand.ts';

const NAME = text("Name as written, in the source's language.");
const SHORT = text('Short name as written.');

export const ACTOR_SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  person: {
    says: 'A person, with the name that the source gives.',
    shape: { fields: { id: OF, name: NAME, short: SHORT }, required: ['id', 'name'] },
    expand: introduction(),
  },
  organization: {
    says: 'An organization: its name, and what it is.',
    shape: {
      fields: {
        id: OF,
        name: NAME,
        short: SHORT,
        kind: oneOf(ORGANIZATION_KINDS, 'Kind of organization.'),
        purpose: text('What it is for, as the source says.'),
        country: id('State it belongs to.'),
        orientation: text('Such as opposition.'),
      },
      required: ['id'],
      oneOf: ['name', 'short', 'kind', 'purpose', 'country', 'orientation'],
    },
    expand: introduction(['kind', 'purpose', 'country', 'orientation']),
  },
  group: {
    says: 'A collective that the source names only as such.',
    shape: { fields: { id: OF, name: NAME, size: count('How many.') }, required: ['id', 'name'] },
    expand: introduction(['size']),
  },
  place: {
    says: 'A place and its name.',
    shape: { fields: { id: OF, name: NAME, short: SHORT }, required: ['id', 'name'] },
    expand: introduction(),
  },
  topic: {
    says: 'A topic and its name.',
    shape: { fields: { id: OF, name: NAME }, required: ['id', 'name'] },
    expand: introduction(),
  },
  name: {
    says: 'One more name.',
    shape: {
      fields: {
        of: OF,
        text: NAME,
        language: language("Language of the name; the default is the source's."),
        script: text('ISO 15924 code; the default is read from the text.'),
        kind: oneOf(NAME_KINDS, 'Kind of name; the default is full.'),
        since: TERM.since,
        until: TERM.until,
      },
      required: ['of', 'text'],
    },
    expand: expandName,
  },
  description: {
    says: 'How the source describes an entity, in our own words (English).',
    shape: { fields: { of: OF, text: text('The description.') }, required: ['of', 'text'] },
    expand: expandDescription,
  },
  property: {
    says: 'One property.',
    shape: {
      fields: { of: OF, which: oneOf(PROPERTIES, 'Which property.'), value: value('Its value.') },
      required: ['of', 'which', 'value'],
    },
    expand: expandProperty,
  },
  role: {
    says: 'A person in a role.',
    shape: {
      fields: {
        person: id('Who.'),
        role: id('The role.'),
        title: text('Name of the role, in English.'),
        in: id('Organization of the role, if the source names one.'),
        ...TERM,
      },
      required: ['role'],
      oneOf: ['person', 'title', 'in'],
      // The term is the person's, not the role's.
      needs: { since: 'person', until: 'person', attestedOn: 'person' },
    },
    expand: expandRole,
  },
  member: {
    says: 'Membership of an organization or group.',
    shape: {
      fields: { actor: id('Who.'), of: id('Of what.'), ...TERM },
      required: ['actor', 'of'],
    },
    expand: expandMember,
  },
  part: {
    says: 'A part and its whole: two organizations, two events, or a place and its whole.',
    shape: {
      fields: {
        id: OF,
        of: id('The whole.'),
      },
      required: ['id', 'of'],
    },
    expand: relatingTwo('partOf', 'of'),
  },
};
