/** The node of an entity as stored: current values as scalars, steps and names as parallel lists (model.md §6). */
import { sortKeyOf } from '../../domain/entities/fold-text.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import type { ProjectedEntity } from '../../domain/projection.ts';
import { OPEN_END, type KnowledgeSpan } from '../../domain/time/knowledge.ts';
import { type Properties, stored, type Loose } from './properties.ts';

/** One `:Entity` node. */
export interface EntityRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export function entityRow(entity: ProjectedEntity, pairs: readonly string[]): EntityRow {
  const {
    id,
    type,
    labels,
    mergedIds,
    names,
    properties,
    known,
    eventSteps,
    caseSteps,
    caseHistory,
  } = entity;
  const name = names[0]?.text ?? id;
  const kind = properties.findLast(({ which }) => which === 'kind')?.value;
  return {
    id,
    labels,
    properties: stored({
      id,
      type,
      kind: kind ?? null,
      format: type === 'Meeting' ? (eventSteps.at(-1)?.format ?? 'unknown') : null,
      name,
      sortKey: sortKeyOf(name),
      mergedIds,
      nameText: names.map(({ text }) => text),
      nameLanguage: names.map(({ language }) => language),
      nameScript: names.map(({ script }) => script),
      nameKind: names.map((each) => each.kind),
      nameSince: names.map(({ since }) => since ?? ''),
      nameUntil: names.map(({ until }) => until ?? ''),
      propWhich: properties.map(({ which }) => which),
      propValue: properties.map(({ value }) => JSON.stringify(value)),
      propLanguage: properties.map(({ language }) => language ?? ''),
      propOf: properties.map(({ of }) => of ?? ''),
      propFrom: properties.map(({ knownFrom }) => knownFrom),
      propUntil: properties.map(({ knownUntil }) => knownUntil),
      propClaims: properties.map(({ claimIds }) => claimIds.join(' ')),
      ...knowledgeProperties(known),
      pairs,
      ...stepProperties(withGaps(eventSteps), (step) => ({
        stepStatus: step.status,
        stepFormat: step.format,
        stepVerdict: step.verdict ?? '',
        ...stepDate(step.date),
        stepDisputed: step.dateDisputed ? '1' : '',
        stepDates: step.dates.length === 0 ? '' : JSON.stringify(step.dates),
        stepClaims: step.claimIds.join(' '),
      })),
      ...stepProperties(withGaps(caseSteps), ({ stage, support, date, outcomes, claimIds }) => ({
        stepStage: stage,
        stepSupport: support,
        stepDate: date ?? '',
        stepOutcomes: JSON.stringify(outcomes),
        stepClaims: claimIds.join(' '),
      })),
      historyOf: caseHistory.map(({ of }) => of ?? ''),
      historyCharge: caseHistory.map(({ charge }) => charge ?? ''),
      historyStage: caseHistory.map(({ stage }) => stage),
      historySupport: caseHistory.map(({ support }) => support),
      historyDate: caseHistory.map(({ date }) => date ?? ''),
      historyFrom: caseHistory.map(({ knownFrom }) => knownFrom),
      historyUntil: caseHistory.map(({ knownUntil }) => knownUntil),
      historyClaims: caseHistory.map(({ claimIds }) => claimIds.join(' ')),
    }),
  };
}

/**
 * First and last day of knowledge as scalars to filter by; stretches in between, when nothing was
 * known, as gaps.
 */
function knowledgeProperties(known: readonly KnowledgeSpan[]): Record<string, Loose> {
  const gaps = known.slice(1).map((span, i) => [known[i]!.knownUntil, span.knownFrom] as const);
  return {
    knownFrom: known[0]?.knownFrom ?? OPEN_END,
    knownUntil: known.at(-1)?.knownUntil ?? OPEN_END,
    gapFrom: gaps.map(([from]) => from),
    gapUntil: gaps.map(([, until]) => until),
  };
}

/** Steps, with an empty one wherever knowledge was withdrawn, so that each step holds until the next one. */
function withGaps<T extends KnowledgeSpan>(
  steps: readonly T[],
): { from: string; step: T | null }[] {
  return steps.flatMap((step, i) => {
    const next = steps[i + 1]?.knownFrom ?? OPEN_END;
    const entry = { from: step.knownFrom, step };
    return step.knownUntil < next ? [entry, { from: step.knownUntil, step: null }] : [entry];
  });
}

/** Parallel arrays, one per column. An empty step has empty strings, since lists hold no nulls. */
function stepProperties<T>(
  steps: readonly { from: string; step: T | null }[],
  columnsOf: (step: T) => Record<string, string>,
): Record<string, string[]> {
  const filled = steps.find(({ step }) => step !== null)?.step;
  if (filled === undefined || filled === null) return {};
  const columns: Record<string, string[]> = { stepFrom: steps.map(({ from }) => from) };
  for (const name of Object.keys(columnsOf(filled))) {
    columns[name] = steps.map(({ step }) => (step === null ? '' : (columnsOf(step)[name] ?? '')));
  }
  return columns;
}

function stepDate(date: EventDate | null): Record<string, string> {
  return {
    stepDate: date?.edtf ?? '',
    stepBasis: date?.basis ?? '',
    stepAsWritten: date?.asWritten ?? '',
    stepHow: date?.how ?? '',
    stepEarliest: date?.earliest ?? '',
    stepLatest: date?.latest ?? '',
  };
}
