/** Expands the shorthands of events, legal cases and circumstances. */
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../domain/claims/predicates.ts';
import { isMapping } from '../../domain/lists/keys.ts';
import { implied, relating, valuing } from './drafts.ts';
import type { Draft, Expansion } from './drafts.ts';
import { Fields, type Found } from './fields.ts';

/** Curators write in English. */
const OWN_LANGUAGE = 'en';

/** Expands a meeting, visit or statement. `defaultStage` applies if the item gives no stage. */
export function eventExpansion(defaultStage?: string): Expansion {
  return (fields) => {
    const event = fields.required('id');
    const given = fields.text('stage');
    const stage = given ?? (defaultStage === undefined ? undefined : implied(defaultStage, event));
    const date = fields.map('date');
    return [
      ...title(fields, event),
      ...(stage === undefined ? [] : [valuing(event, 'stage', stage)]),
      ...(date === undefined ? [] : [eventDate(event, date, stage)]),
      ...fields.texts('format').map((form) => valuing(event, 'format', form, { stage })),
      ...properties(fields, event, ['kind']),
      ...times(fields, event),
      ...EVENT_CAPACITIES.flatMap((capacity) =>
        fields.members(capacity).map((part) => involvement(part, event, capacity, stage)),
      ),
      ...fields.texts('partOf').map((whole) => relating(event, 'partOf', whole)),
      ...fields.texts('at').map((place) => relating(event, 'at', place)),
      ...fields.texts('topics').map((topic) => relating(event, 'concerns', topic)),
      ...fields.members('demands').map((member) => demand(event, member)),
    ];
  };
}

/** Expands a step of an event or case. */
export const expandStage: Expansion = (fields) =>
  steps(fields.required('of'), fields.required('stage'), {
    date: fields.text('date'),
    defendants: fields.texts('defendant'),
    charges: fields.texts('charge'),
  });

/**
 * One claim per defendant and charge, since a court may later treat them differently. A step that
 * names no defendant or no charge makes one claim for all of them.
 */
function steps(
  of: Found,
  stage: Found,
  { date, defendants, charges }: { date: Found | undefined; defendants: Found[]; charges: Found[] },
): Draft[] {
  return orNone(defendants).flatMap((defendant) =>
    orNone(charges).map((charge) => valuing(of, 'stage', stage, { date, of: defendant, charge })),
  );
}

const orNone = (found: Found[]): (Found | undefined)[] => (found.length > 0 ? found : [undefined]);

export const expandCase: Expansion = (fields) => {
  const legalCase = fields.required('id');
  const charges = fields.texts('charges');
  const faced = {
    charges:
      charges.length === 0
        ? undefined
        : implied(
            charges.map(({ value }) => value),
            charges[0]!,
          ),
    penaltyFaced: fields.text('penaltyFaced'),
    penaltyGiven: fields.text('penaltyGiven'),
  };
  return [
    ...title(fields, legalCase),
    ...properties(fields, legalCase, ['category']),
    ...CASE_CAPACITIES.flatMap((capacity) =>
      fields.texts(capacity).map((actor) =>
        relating(actor, 'partyTo', legalCase, {
          capacity: implied(capacity, actor),
          ...(capacity === 'defendant' ? faced : {}),
        }),
      ),
    ),
    ...fields.texts('stage').flatMap((stage) =>
      steps(legalCase, stage, {
        date: fields.text('date'),
        defendants: fields.texts('defendant'),
        charges,
      }),
    ),
    ...fields.texts('topics').map((topic) => relating(legalCase, 'concerns', topic)),
  ];
};

export const expandCircumstance: Expansion = (fields) => {
  const circumstance = fields.required('id');
  const term = {
    since: fields.text('since'),
    until: fields.text('until'),
    attestedOn: fields.text('attestedOn'),
  };
  return [
    ...title(fields, circumstance),
    ...properties(fields, circumstance, ['kind']),
    ...fields.texts('of').map((actor) => relating(actor, 'under', circumstance, term)),
    ...fields.texts('at').map((place) => relating(circumstance, 'at', place)),
  ];
};

/** The title as a name claim of the curators; none if the fields have no title. */
export function title(fields: Fields, of: Found): Draft[] {
  return fields.texts('title').map((found) => ({
    ...valuing(of, 'name', found, {
      language: implied(OWN_LANGUAGE, found),
      script: implied('Latn', found),
      kind: implied('full', found),
    }),
    isTitle: true as const,
    isOurs: true as const,
  }));
}

/** One property claim for each of these fields that is given; field and property have the same name. */
export function properties(fields: Fields, of: Found, names: readonly string[]): Draft[] {
  return names.flatMap((which) => {
    const found = fields.scalar(which);
    return found === undefined
      ? []
      : [valuing(of, 'property', found, { which: implied(which, found) })];
  });
}

/** How many meetings the source tells as one: `12` (exactly), `12..` (at least) or `12..20`. */
function times(fields: Fields, event: Found): Draft[] {
  const given = fields.map('times');
  if (given === undefined) return [];
  const [min, max] = [given.required('min').value, given.text('max')?.value];
  const value = min === max ? min : `${min}..${max ?? ''}`;
  return [valuing(event, 'property', implied(value, given), { which: implied('times', given) })];
}

function eventDate(event: Found, date: Fields, stage: Found | undefined): Draft {
  return valuing(event, 'date', date.required('edtf'), {
    basis: date.text('basis'),
    asWritten: date.text('asWritten'),
    how: date.text('how'),
    stage,
  });
}

function involvement(
  part: Found<unknown>,
  event: Found,
  capacity: string,
  eventStage: Found | undefined,
): Draft {
  const fields = isMapping(part.value) ? new Fields(part.value, part.path) : undefined;
  const actor = fields?.required('actor') ?? { value: String(part.value), path: part.path };
  return relating(actor, 'involvedIn', event, {
    capacity: implied(capacity, part),
    onBehalfOf: fields?.text('onBehalfOf'),
    insteadOf: fields?.text('insteadOf'),
    accompanying: fields?.text('accompanying'),
    stage: fields?.text('stage') ?? eventStage,
  });
}

function demand(event: Found, member: Found<unknown>): Draft {
  const fields = new Fields(member.value, member.path);
  const wanted = fields.required('text');
  return valuing(event, 'demands', wanted, {
    of: fields.text('of'),
    language: implied(OWN_LANGUAGE, wanted),
  });
}
