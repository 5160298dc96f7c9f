/** Makes the rows that formats read from what is stored. */
import { readClaim } from '../../curation/record/stored-claim.ts';
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../domain/claims/predicates.ts';
import { EVENT_TYPES } from '../../domain/entities/entities.ts';
import { inLanguageOf, nameInLanguage } from '../../domain/entities/in-language.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { SUPPORTS } from '../../domain/ties/support.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import type { Stored } from '../../graph/query/stored.ts';
import {
  flag,
  number,
  oneOf,
  optional,
  optionally,
  orElse,
  text,
  texts,
} from '../../graph/query/value-types.ts';
import type { EntityData } from '../../queries/entities/entities.ts';
import { storedDate } from '../../queries/entities/dates.ts';
import { statusOf } from '../../queries/entities/entity-columns.ts';
import type { ClaimToExport } from '../../queries/export/export-claims.ts';
import type { EntityToExport } from '../../queries/export/export-entities.ts';
import type { RelationshipToExport } from '../../queries/export/export-relationships.ts';
import type {
  ExportedClaim,
  ExportedDate,
  ExportedEntity,
  ExportedPair,
  ExportedTie,
} from './exported.ts';

/** Properties that have a column of their own. */
const APART = ['kind', 'description', 'demands'];

/** An entity; `names` is the language whose texts are preferred. */
export function entityRow({ entity, sources }: EntityToExport, names: string): ExportedEntity {
  const { id, type, properties, outcomes } = entity;
  const step = entity.steps.at(-1);
  const isEvent = EVENT_TYPES.some((each) => each === type);
  const texted = properties.filter(({ which }) => which === 'description');
  const description = inLanguageOf(names, texted) ?? texted[0];
  const valueOf = (which: string) => properties.find((each) => each.which === which)?.value;
  return {
    id,
    type: type as ExportedEntity['type'],
    name: nameInLanguage(names, entity.names)?.text ?? entity.name,
    names: entity.names,
    mergedIds: entity.mergedIds,
    description: description === undefined ? null : String(description.value),
    kind: valueOf('kind') === undefined ? null : String(valueOf('kind')),
    properties: properties
      .filter(({ which }) => !APART.includes(which))
      .map(({ which, value }) => ({ which, value })),
    status: isEvent ? statusOf(step) : null,
    format: type === 'Meeting' ? (step?.format ?? 'unknown') : null,
    date: dateOf(entity),
    dateDisputed: step?.dateDisputed ?? false,
    stage: type === 'LegalCase' ? (step?.stands ?? null) : null,
    outcomes: type === 'LegalCase' ? outcomes : [],
    demands: properties
      .filter(({ which }) => which === 'demands')
      .map(({ value }) => String(value)),
    claimIds: step?.claimIds ?? [],
    sources,
  };
}

/** The date of an event, or of the stage of a case. */
function dateOf({ type, steps }: EntityData): ExportedDate | null {
  const step = steps.at(-1);
  if (type !== 'LegalCase') return step?.date ? dateRow(step.date) : null;
  if (!step?.stepDate) return null;
  const { earliest, latest } = parseFuzzyDate(step.stepDate);
  return { edtf: step.stepDate, asWritten: null, basis: 'stated', earliest, latest };
}

const dateRow = ({ edtf, asWritten, basis, earliest, latest }: EventDate): ExportedDate => ({
  edtf,
  asWritten,
  basis,
  earliest,
  latest,
});

const CAPACITY = optionally(oneOf([...EVENT_CAPACITIES, ...CASE_CAPACITIES]));
const STATUS = optionally(oneOf(STATUSES));
const SUPPORT = optionally(oneOf(SUPPORTS));

/** A relationship with the ids of the sources behind it. */
export function tieRow(
  type: ExportedTie['type'],
  { stored, ...ends }: RelationshipToExport,
  sources: readonly string[],
): ExportedTie {
  return {
    key: stored.read('key', text),
    type,
    ...ends,
    capacity: stored.read('capacity', CAPACITY),
    status: type === 'INVOLVED_IN' ? stored.read('status', STATUS) : null,
    onBehalfOf: stored.read('onBehalfOf', optional),
    insteadOf: stored.read('insteadOf', optional),
    accompanying: stored.read('accompanying', optional),
    support: stored.read('support', SUPPORT),
    since: stored.read('since', optional),
    until: stored.read('until', optional),
    attestedOn: stored.read('attestedOn', optional),
    charges: stored.read('charges', texts),
    penaltyFaced: stored.read('penaltyFaced', optional),
    penaltyGiven: stored.read('penaltyGiven', optional),
    inheritedFrom: stored.read('inheritedFrom', optional),
    claimIds: claimsBehind(stored),
    sources,
  };
}

const VERDICT = oneOf(VERDICTS);

/** A pair with the ids of the sources behind it. */
export function pairRow(
  { stored, from, fromName, to, toName }: RelationshipToExport,
  sources: readonly string[],
): ExportedPair {
  const date = storedDate(stored);
  return {
    key: stored.read('key', text),
    meeting: stored.read('meeting', text),
    a: from,
    aName: fromName,
    b: to,
    bName: toName,
    aCapacities: stored.read('aCapacities', texts),
    bCapacities: stored.read('bCapacities', texts),
    verdict: stored.read('verdict', VERDICT),
    status: stored.read('status', oneOf(STATUSES)),
    format: stored.read('format', text),
    date: date === null ? null : dateRow(date),
    dateDisputed: stored.read('dateDisputed', orElse(flag, false)),
    within: stored.read('within', text),
    times: stored.read('times', orElse(number, 1)),
    claimIds: claimsBehind(stored),
    sources,
  };
}

/** Ids of the claims behind a stored relationship. */
export const claimsBehind = (stored: Stored): readonly string[] => stored.read('claimIds', texts);

/** A claim as it was stated, with the canonical ids of what it is about. */
export function claimRow({ stored, subjectName, objectName }: ClaimToExport): ExportedClaim {
  const { stated: _s, first: _f, recordedAt: _r, ...claim } = readClaim(stored);
  const subject = text(stored['subject'] ?? null);
  const object = optional(stored['object'] ?? null);
  return {
    ...claim,
    canonicalSubject: subject,
    canonicalObject: object,
    subjectName: subjectName ?? subject,
    objectName: object === null ? null : (objectName ?? object),
    knownFrom: text(stored['knownFrom'] ?? null),
  };
}
