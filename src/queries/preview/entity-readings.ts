/** What entities read like now: names and properties, how events stand, at which stage cases are. */
import { EVENT_TYPES } from '../../domain/entities/entities.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { QueryTarget } from '../../graph/query/query.ts';
import { findNodes, toEntity, type EntityData } from '../entities/entities.ts';

/** What is answered of an entity, whatever its type. */
export interface EntityReading {
  readonly type: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly mergedIds: readonly string[];
  /** As "property: value". */
  readonly properties: readonly string[];
}

export interface EventReading extends EntityReading {
  readonly status: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** Where the date comes from, such as stated or planned. */
  readonly basis: string | null;
  readonly dateDisputed: boolean;
  /** All dates that sources give for this status (EDTF). */
  readonly dates: readonly string[];
  /** Form of a meeting; null for other events. */
  readonly format: string | null;
}

export interface CaseReading extends EntityReading {
  readonly stage: string | null;
  readonly support: string | null;
  /** Date of the stage (EDTF). */
  readonly date: string | null;
  /** The stage by defendant and charge. */
  readonly outcomes: readonly string[];
}

export interface EntityReadings {
  readonly events: ReadonlyMap<string, EventReading>;
  readonly cases: ReadonlyMap<string, CaseReading>;
  /** All other entities. */
  readonly others: ReadonlyMap<string, EntityReading>;
  /** The ids that are merged into another one. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** The readings of those of these ids that are known now and are not merged into another one. */
export async function readEntities(
  target: QueryTarget,
  ids: readonly string[],
): Promise<EntityReadings> {
  const nodes = await findNodes(target, ALL_KNOWN, ids);
  const events = new Map<string, EventReading>();
  const cases = new Map<string, CaseReading>();
  const others = new Map<string, EntityReading>();
  const mergedInto = new Map<string, string>();
  for (const [at, id] of ids.entries()) {
    const node = nodes[at] ?? null;
    if (node === null) continue;
    const entity = toEntity(node, ALL_KNOWN);
    if (entity.id !== id) mergedInto.set(id, entity.id);
    else if (isEvent(entity.type)) events.set(id, eventReading(entity));
    else if (entity.type === 'LegalCase') cases.set(id, caseReading(entity));
    else others.set(id, entityReading(entity));
  }
  return { events, cases, others, mergedInto };
}

function entityReading({ type, name, names, mergedIds, properties }: EntityData): EntityReading {
  return {
    type,
    name,
    names: names.map(({ text }) => text),
    mergedIds,
    properties: properties.map(({ which, value }) => `${which}: ${value}`),
  };
}

function eventReading(entity: EntityData): EventReading {
  const { type, steps, dates } = entity;
  const step = steps.at(-1);
  return {
    ...entityReading(entity),
    status: step?.stands ?? null,
    date: step?.date?.edtf ?? null,
    basis: step?.date?.basis ?? null,
    dateDisputed: step?.dateDisputed ?? false,
    dates: dates.map(({ edtf, modality }) => (modality === 'denied' ? `not ${edtf}` : edtf)),
    format: type === 'Meeting' ? (step?.format ?? 'unknown') : null,
  };
}

function caseReading(entity: EntityData): CaseReading {
  const { steps, outcomes } = entity;
  const step = steps.at(-1);
  return {
    ...entityReading(entity),
    stage: step?.stands ?? null,
    support: step?.support ?? null,
    date: step?.stepDate ?? null,
    outcomes: outcomes.map(({ of, charge, stage, date, penaltyGiven }) =>
      [of, charge, stage, date, penaltyGiven].filter((part) => part !== null).join(', '),
    ),
  };
}

const isEvent = (type: string): boolean => EVENT_TYPES.some((each) => each === type);
