/** From a projection to the nodes and relationships as stored (model.md §6). */
import type { Source } from '../../domain/claims/claims.ts';
import type { ProjectedName } from '../../domain/entities/entity-projection.ts';
import type { ProjectedEntity, Projection } from '../../domain/projection.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import type { InvolvementSpan } from '../../domain/events/event-states.ts';
import type { PairEnd, PairSpan } from '../../domain/pairs/pairs.ts';
import type { TieSpan } from '../../domain/ties/tie-projection.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { knowledgeOf, OPEN_END, type KnowledgeSpan } from '../../domain/time/knowledge.ts';
import { indexTokens } from '../../domain/entities/name-shortcuts.ts';
import { scriptOf, sortKeyOf } from '../../domain/entities/names.ts';
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import { orderOf } from '../../domain/pairs/verdicts.ts';

/** Properties as stored: without nulls, and each list of one type. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One `:Entity` node. */
export interface EntityRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** One relationship span. */
export interface RelationshipRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** A node besides the entities: a searchable name or a merged id. */
export interface KeyedRow {
  readonly key: string;
  readonly properties: Properties;
}

export interface StoredRows {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly names: readonly KeyedRow[];
  readonly mergedIds: readonly KeyedRow[];
}

/** Everything that the graph holds for projected entities, without sources and claims. */
export function storedRows({
  entities,
  involvements,
  pairs,
  ties,
}: Omit<Projection, 'claims'>): StoredRows {
  const paired = pairsByMeeting(pairs);
  return {
    entities: entities.map((entity) => entityRow(entity, paired.get(entity.id) ?? [])),
    relationships: [
      ...involvements.flatMap(({ key, spans }) => spans.map((span) => involvementRow(key, span))),
      ...pairs.flatMap(({ key, spans }) => spans.map((span) => pairRow(key, span))),
      ...ties.flatMap(({ key, spans }) => spans.map((span) => tieRow(key, span))),
    ],
    names: entities.flatMap(nameRows),
    mergedIds: entities.flatMap(({ id, mergedIds }) =>
      mergedIds.map((merged) => ({ key: merged, properties: { id: merged, into: id } })),
    ),
  };
}

/** The two ends of every pair that a meeting ever makes, in the form in which its node names them. */
function pairsByMeeting(pairs: Projection['pairs']): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { spans } of pairs) {
    const { meeting, a, b } = spans[0]!;
    const list = named.get(meeting);
    if (list === undefined) named.set(meeting, [`${a.id} ${b.id}`]);
    else list.push(`${a.id} ${b.id}`);
  }
  return named;
}

function entityRow(entity: ProjectedEntity, pairs: readonly string[]): EntityRow {
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

/** First and last day of knowledge as scalars to filter by; stretches in between, when nothing was known, as gaps. */
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

/** A source's node. `isCited` says that a claim of it still counts. */
export function sourceRow(source: Source, isCited: boolean): EntityRow {
  const { knownFrom } = knowledgeOf(source);
  const published = source.publishedOn === undefined ? null : parseFuzzyDate(source.publishedOn);
  return {
    id: source.id,
    labels: ['Entity', 'Source'],
    properties: stored({
      id: source.id,
      type: 'Source',
      name: source.title,
      sortKey: sortKeyOf(source.title),
      kind: source.kind ?? 'publication',
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      language: source.language ?? null,
      publishedOn: source.publishedOn ?? null,
      publishedEarliest: published?.earliest ?? null,
      publishedLatest: published?.latest ?? null,
      accessedOn: source.accessedOn ?? null,
      retractedOn: source.retractedOn ?? null,
      note: source.note ?? null,
      // A source that its publisher withdrew is still shown; only its claims cease to be known.
      // A source whose claims are all deprecated stays recorded, but is known on no day.
      knownFrom,
      knownUntil: isCited ? OPEN_END : knownFrom,
    }),
  };
}

function involvementRow(key: string, span: InvolvementSpan): RelationshipRow {
  const { from, to, date, dateDisputed, verdict, ...rest } = span;
  const properties = stored({
    key,
    ...rest,
    verdict,
    verdictOrder: verdict === null ? null : orderOf(verdict),
    ...dateProperties(date),
    dateDisputed: dateDisputed ? true : null,
  });
  return { type: 'INVOLVED_IN', from, to, key, properties };
}

function pairRow(key: string, span: PairSpan): RelationshipRow {
  const { a, b, date, basis, dateDisputed, times, ofRole, ...rest } = span;
  const properties = stored({
    key,
    ...rest,
    verdictOrder: orderOf(span.verdict),
    pairBasis: basis,
    ...dateProperties(date),
    dateDisputed: dateDisputed ? true : null,
    times: times === 1 ? null : times,
    ofRole: ofRole ? true : null,
    ...endProperties('a', a),
    ...endProperties('b', b),
  });
  return { type: 'COUNTERPART', from: a.id, to: b.id, key, properties };
}

const endProperties = (end: 'a' | 'b', part: PairEnd): Record<string, Loose> => ({
  [`${end}Capacities`]: part.capacities,
  [`${end}Status`]: part.status,
  [`${end}OnBehalfOf`]: part.onBehalfOf,
  [`${end}RepresentedBy`]: part.representedBy,
  [`${end}ClaimIds`]: part.claimIds,
});

const dateProperties = (date: EventDate | null): Record<string, Loose> => ({
  date: date?.edtf ?? null,
  basis: date?.basis ?? null,
  asWritten: date?.asWritten ?? null,
  how: date?.how ?? null,
  earliest: date?.earliest ?? null,
  latest: date?.latest ?? null,
  openStart: date?.openStart === true ? true : null,
  openEnd: date?.openEnd === true ? true : null,
});

function tieRow(key: string, span: TieSpan): RelationshipRow {
  const { type, from, to, attestations, ...rest } = span;
  const attested = attestations.map(parseFuzzyDate);
  const properties = stored({
    key,
    ...rest,
    attestedEarliest: attested.map(({ earliest }) => earliest ?? ''),
    attestedLatest: attested.map(({ latest }) => latest ?? ''),
  });
  return { type, from, to, key, properties };
}

interface Named {
  readonly id: string;
  readonly type: string;
  readonly names: readonly Pick<ProjectedName, 'text' | 'kind' | 'language' | 'script'>[];
}

/** The names of a source, which no claim gives: it is found by its title and its publisher. */
export function sourceNameRows({ id, title, publisher, language = 'und' }: Source): KeyedRow[] {
  const names = [
    { text: title, kind: 'full', language, script: scriptOf(title) } as const,
    ...(publisher === undefined
      ? []
      : [
          { text: publisher, kind: 'alias', language: 'und', script: scriptOf(publisher) } as const,
        ]),
  ];
  return nameRows({ id, type: 'Source', names });
}

function nameRows({ id, type, names }: Named): KeyedRow[] {
  const texts = new Map(names.map((name) => [`${name.text}|${name.kind}`, name]));
  return [...texts.values()].map(({ text, kind, language, script }) => {
    const key = `${id}|${kind}|${text}`;
    const tokens = indexTokens(text).join(' ');
    return { key, properties: { key, of: id, type, text, kind, language, script, tokens } };
  });
}

type Loose = string | number | boolean | null | undefined | readonly string[];

/** Drops absent values: both engines read a missing property as null, but not a stored null. */
export function stored(values: Readonly<Record<string, Loose>>): Properties {
  const present = Object.entries(values).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as Properties;
}
