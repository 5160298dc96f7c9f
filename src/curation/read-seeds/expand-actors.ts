/** Expands the shorthands that introduce actors, places and topics, or relate two of them. */
import type { Predicate } from '../../domain/claims/predicates.ts';
import { scriptOf } from '../../domain/entities/scripts.ts';
import { implied, relating, valuing } from './drafts.ts';
import type { Draft, Expansion, SourceContext } from './drafts.ts';
import { properties, title } from './expand-events.ts';
import type { Fields, Found } from './fields.ts';

const term = (fields: Fields) => ({
  since: fields.text('since'),
  until: fields.text('until'),
  attestedOn: fields.text('attestedOn'),
});

/** Names in the source's language, and the properties that the introduction gives. */
export function introduction(which: readonly string[] = []): Expansion {
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

export const expandName: Expansion = (fields, { language }) => {
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

export const expandDescription: Expansion = (fields) => {
  const text = fields.required('text');
  return [valuing(fields.required('of'), 'description', text, { language: implied('en', text) })];
};

export const expandProperty: Expansion = (fields) => [
  valuing(fields.required('of'), 'property', fields.scalar('value') ?? fields.required('value'), {
    which: fields.required('which'),
  }),
];

export const expandRole: Expansion = (fields) => {
  const role = fields.required('role');
  return [
    // What a post is called is the source's word, not ours.
    ...title(fields, role).map(({ isOurs: _, ...draft }): Draft => draft),
    ...fields.texts('person').map((person) => relating(person, 'holds', role, term(fields))),
    ...fields.texts('in').map((organization) => relating(role, 'postIn', organization)),
  ];
};

export const expandMember: Expansion = (fields) => [
  relating(fields.required('actor'), 'memberOf', fields.required('of'), term(fields)),
];

/** Expands a shorthand that holds nothing but two ids: `id`, and the other one under `other`. */
export const relatingTwo =
  (predicate: Predicate, other: string): Expansion =>
  (fields) => [relating(fields.required('id'), predicate, fields.required(other))];
