/** Expands the shorthands `claim` and `possiblySameAs`. */
import type { Predicate } from '../../domain/claims/predicates.ts';
import { scriptOf } from '../../domain/entities/scripts.ts';
import { implied, relating, valuing } from './drafts.ts';
import type { Draft, Expansion, SourceContext } from './drafts.ts';
import { relatingTwo } from './expand-actors.ts';

/**
 * A hint that two entities may be the same is the curators' own, unless the source attributes it to
 * a speaker.
 */
const hinted = (draft: Draft, { isAttributed }: SourceContext): Draft =>
  draft.predicate === 'possiblySameAs' && !isAttributed ? { ...draft, isOurs: true } : draft;

export const expandHint: Expansion = (fields, context) =>
  relatingTwo('possiblySameAs', 'as')(fields, context).map((draft) => hinted(draft, context));

const QUALIFIERS = [
  ...['capacity', 'onBehalfOf', 'insteadOf', 'accompanying', 'stage', 'date', 'basis', 'asWritten'],
  ...['how', 'since', 'until', 'attestedOn', 'penaltyFaced', 'penaltyGiven', 'charge', 'of'],
  ...['language', 'script', 'kind', 'which'],
];

export const expandClaim: Expansion = (fields, context) => {
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
