/** Expands one item of a source file into drafts of claims: one expansion per shorthand. */
import type { Predicate } from '../../domain/claims/predicates.ts';
import { scriptOf } from '../../domain/entities/names.ts';
import { implied, relating, valuing } from './drafts.ts';
import type { Draft, Expansion, SourceContext } from './drafts.ts';
import {
  eventExpansion,
  expandCase,
  expandCircumstance,
  expandStage,
  properties,
  title,
} from './expand-events.ts';
import type { Fields, Found } from './fields.ts';

const term = (fields: Fields) => ({
  since: fields.text('since'),
  until: fields.text('until'),
  attestedOn: fields.text('attestedOn'),
});

/** Names in the source's language, and the properties that the introduction gives. */
function introduction(which: readonly string[] = []): Expansion {
  return (fields, context) => {
    const entity = fields.required('id');
    return [
      ...fields.texts('name').map((found) => named(entity, found, 'full', context)),
      ...fields.texts('short').map((found) => named(entity, found, 'short', context)),
      ...properties(fields, entity, which),
    ];
  };
}

function named(entity: Found, name: Found, kind: string, { language }: SourceContext): Draft {
  return valuing(entity, 'name', name, {
    language: implied(language, name),
    script: implied(scriptOf(name.value), name),
    kind: implied(kind, name),
  });
}

const expandName: Expansion = (fields, { language }) => {
  const name = fields.required('text');
  return [
    valuing(fields.required('of'), 'name', name, {
      language: fields.text('language') ?? implied(language, name),
      script: fields.text('script') ?? implied(scriptOf(name.value), name),
      kind: fields.text('kind') ?? implied('full', name),
      since: fields.text('since'),
      until: fields.text('until'),
    }),
  ];
};

const expandDescription: Expansion = (fields) => {
  const text = fields.required('text');
  return [valuing(fields.required('of'), 'description', text, { language: implied('en', text) })];
};

const expandProperty: Expansion = (fields) => [
  valuing(fields.required('of'), 'property', fields.scalar('value') ?? fields.required('value'), {
    which: fields.required('which'),
  }),
];

const expandRole: Expansion = (fields) => {
  const role = fields.required('role');
  return [
    // What a post is called is the source's word, not ours.
    ...title(fields, role).map(({ isOurs: _, ...draft }): Draft => draft),
    ...fields.texts('person').map((person) => relating(person, 'holds', role, term(fields))),
    ...fields.texts('in').map((organization) => relating(role, 'postIn', organization)),
  ];
};

const expandMember: Expansion = (fields) => [
  relating(fields.required('actor'), 'memberOf', fields.required('of'), term(fields)),
];

const pairing =
  (predicate: Predicate, other: string): Expansion =>
  (fields) => [relating(fields.required('id'), predicate, fields.required(other))];

/** That two may be one is our own hint, unless the source gives it to a speaker. */
const hinted = (draft: Draft, { isAttributed }: SourceContext): Draft =>
  draft.predicate === 'possiblySameAs' && !isAttributed ? { ...draft, isOurs: true } : draft;

const expandHint: Expansion = (fields, context) =>
  pairing('possiblySameAs', 'as')(fields, context).map((draft) => hinted(draft, context));

const QUALIFIERS = [
  ...['capacity', 'onBehalfOf', 'insteadOf', 'accompanying', 'stage', 'date', 'basis', 'asWritten'],
  ...['how', 'since', 'until', 'attestedOn', 'penaltyFaced', 'penaltyGiven', 'charge', 'of'],
  ...['language', 'script', 'kind', 'which'],
];

const expandClaim: Expansion = (fields, context) => {
  const qualifiers = fields.map('qualifiers');
  const charges = qualifiers?.texts('charges') ?? [];
  const value = fields.scalar('value');
  const object = fields.text('object');
  const all = {
    ...Object.fromEntries(QUALIFIERS.map((name) => [name, qualifiers?.text(name)])),
    ...(charges.length > 0 && {
      charges: implied(
        charges.map((charge) => charge.value),
        charges[0]!,
      ),
    }),
  };
  const subject = fields.required('subject');
  // The list of predicates was checked with the shape.
  const predicate = fields.required('predicate').value as Predicate;
  const isName = predicate === 'name' && qualifiers?.has('script') !== true;
  const script = isName && value ? { script: implied(scriptOf(String(value.value)), value) } : {};
  if (object === undefined) {
    return [valuing(subject, predicate, value ?? implied('', fields), { ...all, ...script })];
  }
  const draft = hinted(relating(subject, predicate, object, { ...all, ...script }), context);
  return [
    value === undefined
      ? draft
      : { ...draft, value: value.value, at: { ...draft.at, value: value.path } },
  ];
};

/** Key of an item → its expansion; the same keys as in `shorthands.ts`. */
export const EXPANSIONS: Readonly<Record<string, Expansion>> = {
  person: introduction(),
  organization: introduction(['kind', 'purpose', 'country', 'orientation']),
  group: introduction(['size']),
  place: introduction(),
  topic: introduction(),
  name: expandName,
  description: expandDescription,
  property: expandProperty,
  role: expandRole,
  member: expandMember,
  part: pairing('partOf', 'of'),
  meeting: eventExpansion(),
  visit: eventExpansion(),
  statement: eventExpansion('held'),
  stage: expandStage,
  case: expandCase,
  circumstance: expandCircumstance,
  sameAs: pairing('sameAs', 'as'),
  possiblySameAs: expandHint,
  claim: expandClaim,
};
