/** Reads stored claims as the projection takes them: under canonical ids, without wording. */
import { ACTOR_QUALIFIERS } from '../../domain/claims/claim-index.ts';
import { placeNumber } from '../../domain/claims/locators.ts';
import type { KnownClaim } from '../../domain/time/knowledge.ts';
import { columnsOf, type RowOf } from '../../graph/query/rows.ts';
import { nullable, number, record, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { CLAIM_TYPES, MAYBE, readQualifiers, unnamed } from './stored-values.ts';

/** Columns of a stored claim in which it can mention an entity. */
export const MENTIONS = [
  'subject',
  'object',
  'speaker',
  'unnamedOf',
  'via',
  ...ACTOR_QUALIFIERS,
  'country',
] as const;

const NUMBER = nullable(number);

/** The properties of a stored claim that the projection needs. */
const KNOWN = {
  ...{
    id: text,
    predicate: CLAIM_TYPES.predicate,
    value: CLAIM_TYPES.value,
    subject: text,
    object: MAYBE,
  },
  ...{ speaker: MAYBE, unnamedOf: MAYBE, via: MAYBE, country: MAYBE },
  ...{ onBehalfOf: MAYBE, insteadOf: MAYBE, accompanying: MAYBE, of: MAYBE },
  ...{
    unnamedDescription: MAYBE,
    qualifiers: MAYBE,
    modality: CLAIM_TYPES.modality,
    rank: CLAIM_TYPES.rank,
  },
  ...{ source: text, statedSubject: MAYBE, knownFrom: text, knownUntil: text },
  publishedFrom: MAYBE,
  ...{ sha256: MAYBE, paragraph: NUMBER, row: NUMBER, record: NUMBER },
};

type KnownRow = RowOf<typeof KNOWN>;

/** The same properties as columns of the claim `c`; {@link readKnown} takes a row of them. */
export const KNOWN_COLUMNS = columnsOf('c', KNOWN);

/** A claim under canonical ids, without its wording. */
export function readKnown(row: KnownRow): KnownClaim {
  const { object, speaker, via, subject, knownFrom, publishedFrom } = row;
  const said = readQualifiers(row.qualifiers);
  const value = row.country ?? row.value;
  const actors = ACTOR_QUALIFIERS.flatMap((name) => {
    const id = row[name];
    return id === null ? [] : [[name, id] as const];
  });
  return {
    id: row.id,
    predicate: row.predicate,
    subject,
    statedSubject: row.statedSubject ?? subject,
    ...(object === null ? {} : { object }),
    ...(speaker === null ? {} : { speaker }),
    ...unnamed(row.unnamedDescription, row.unnamedOf),
    ...(via === null ? {} : { via }),
    ...(value === null
      ? {}
      : { value: typeof value === 'string' ? value.normalize('NFC') : value }),
    qualifiers: actors.length === 0 ? said : { ...said, ...Object.fromEntries(actors) },
    modality: row.modality,
    rank: row.rank,
    source: row.source,
    // A source may state one form of a meeting in one place, and another elsewhere. A hash tells places apart.
    locator: row.sha256 === null ? placeNumber(row) : { sha256: row.sha256 },
    summary: '',
    origin: '',
    knownFrom,
    knownUntil: row.knownUntil,
    publishedFrom: publishedFrom === null ? knownFrom : publishedFrom || null,
  };
}

const KNOWN_NAMES = Object.keys(KNOWN);

const knownRow = record(KNOWN);

/** As {@link readKnown}, from the properties of a node. */
export function readKnownNode(properties: PropertyMap): KnownClaim {
  return readKnown(knownRow(KNOWN_NAMES.map((name) => properties[name] ?? null)));
}
