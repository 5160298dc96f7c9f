/** Compares what the things that a load touches read like before and after it, as known now. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { compareText } from '../../domain/lists/order.ts';
import type { RelationshipAt, Touched } from '../../domain/touched.ts';
import type { ActorPair } from '../counterparts/pair-rows.ts';
import {
  readContradictions,
  readEventContradictions,
  type ContradictionReading,
} from './contradiction-readings.ts';
import {
  readEntities,
  type CaseReading,
  type EntityReading,
  type EventReading,
} from './entity-readings.ts';
import { readNames } from './names.ts';
import {
  Kept,
  type ContradictionChange,
  type EntityChange,
  type Otherwise,
  type PairChange,
} from './otherwise.ts';
import { pairKey, readPairs } from './pair-readings.ts';
import { readRelationships, type RelationshipReading } from './relationship-readings.ts';
import { changedReadings, readBoth, type Reads, type TwoSides } from './two-sides.ts';

/** Things read at a time. Fewer pairs are read, since a pair may have many meetings. */
const THINGS = 1_000;
const PAIRS = 200;

/** The most meetings that are listed with a pair. */
const MOST_MEETINGS = 20;

/** What reads otherwise, as known now. `touched` must have everything that the load writes or removes. */
export async function whatReadsOtherwise(sides: TwoSides, touched: Touched): Promise<Otherwise> {
  const comparison = new Comparison(sides);
  await comparison.takeEntities(touched);
  await comparison.takeRelationships(touched);
  await comparison.takePairs(touched);
  return comparison.result();
}

class Comparison {
  readonly #sides: TwoSides;
  readonly #events = new Kept<EntityChange<EventReading>>();
  readonly #cases = new Kept<EntityChange<CaseReading>>();
  readonly #entities = new Kept<EntityChange>();
  readonly #relationships = new Kept<RelationshipAt & Reads<RelationshipReading>>();
  readonly #pairs = new Kept<ActorPair & Omit<PairChange, 'a' | 'b'>>();
  readonly #contradictions = new Kept<ContradictionReading & Pick<ContradictionChange, 'change'>>();
  /** The contradictions that were found already. A part is found once for each capacity. */
  readonly #found = new Set<string>();
  #unchanged = 0;

  constructor(sides: TwoSides) {
    this.#sides = sides;
  }

  async takeEntities({ entities }: Touched): Promise<void> {
    for (const ids of inParts([...entities].sort(compareText), THINGS)) {
      const { before, after } = await readBoth(this.#sides, (side) => readEntities(side, ids));
      const keep = <R extends EntityReading>(
        kept: Kept<EntityChange<R>>,
        changed: ReadonlyMap<string, Reads<R>>,
      ) => {
        for (const [id, reads] of changed) {
          const name = (reads.after ?? reads.before)!.name;
          kept.add({ id, name, mergedInto: after.mergedInto.get(id) ?? null, ...reads });
        }
        return changed.size;
      };
      const changed =
        keep(this.#events, changedReadings(before.events, after.events)) +
        keep(this.#cases, changedReadings(before.cases, after.cases)) +
        keep(this.#entities, changedReadings(before.others, after.others));
      this.#unchanged += ids.length - changed;
      this.#takeContradictions(
        await readBoth(this.#sides, (side) => readEventContradictions(side, ids)),
      );
    }
  }

  async takeRelationships({ relationships }: Touched): Promise<void> {
    const byKey = new Map(
      relationships.flatMap((at) => (at.type === 'COUNTERPART' ? [] : [[at.key, at]])),
    );
    for (const keys of inParts([...byKey.keys()].sort(compareText), THINGS)) {
      const rows = keys.map((key) => byKey.get(key)!);
      const { before, after } = await readBoth(this.#sides, (side) =>
        readRelationships(side, rows),
      );
      const changed = changedReadings(before, after);
      for (const [key, reads] of changed) {
        const at = byKey.get(key)!;
        // An involvement mostly changes with its event, which is listed itself.
        this.#relationships.add({ ...at, ...reads }, at.type !== 'INVOLVED_IN');
      }
      this.#unchanged += rows.length - changed.size;
      this.#takeContradictions(
        await readBoth(this.#sides, (side) => readContradictions(side, rows)),
      );
    }
  }

  async takePairs({ relationships }: Touched): Promise<void> {
    const touched = relationships.filter(({ type }) => type === 'COUNTERPART');
    const rows = groupBy(touched, ({ from, to }) => pairKey({ actor: from, other: to }));
    for (const keys of inParts([...rows.keys()].sort(compareText), PAIRS)) {
      const some = keys.map((key) => rows.get(key)!);
      const pairs = some.map(([first]) => ({ actor: first!.from, other: first!.to }));
      const { before, after } = await readBoth(this.#sides, (side) => readPairs(side, pairs));
      for (const key of changedReadings(before, after).keys()) {
        const reads = { before: before.get(key)!, after: after.get(key)! };
        const [first, ...more] = rows.get(key)!;
        const { from: actor, to: other } = first!;
        const meetings = [first!, ...more].map(({ meeting }) => meeting!).slice(0, MOST_MEETINGS);
        const isVerdict = reads.before.verdict !== reads.after.verdict;
        this.#pairs.add({ actor, other, meetings, ...reads }, isVerdict);
        this.#unchanged -= 1;
      }
      this.#unchanged += pairs.length;
      this.#takeContradictions(
        await readBoth(this.#sides, (side) => readContradictions(side, some.flat())),
      );
    }
  }

  #takeContradictions(
    sides: Readonly<Record<'before' | 'after', ReadonlyMap<string, ContradictionReading>>>,
  ): void {
    for (const [key, { before, after }] of changedReadings(sides.before, sides.after)) {
      if (this.#found.has(key)) continue;
      this.#found.add(key);
      if (after === null) this.#contradictions.add({ change: 'resolved', ...before! });
      else if (before === null) this.#contradictions.add({ change: 'new', ...after });
    }
  }

  /** What was found, with names. */
  async result(): Promise<Otherwise> {
    const ids = new Set<string>();
    for (const { from, to } of this.#relationships) ids.add(from).add(to);
    for (const { actor, other } of this.#pairs) ids.add(actor).add(other);
    for (const { subject, object, meeting } of this.#contradictions) {
      for (const id of [subject, object, meeting]) if (id !== null) ids.add(id);
    }
    const named = await readNames(this.#sides, ids);
    const orNull = (id: string | null) => (id === null ? null : named(id));
    return {
      pairs: this.#pairs.listed(({ actor, other, ...change }) => ({
        a: named(actor),
        b: named(other),
        ...change,
      })),
      events: this.#events.listed((change) => change),
      cases: this.#cases.listed((change) => change),
      entities: this.#entities.listed((change) => change),
      relationships: this.#relationships.listed(({ from, to, ...change }) => {
        return { from: named(from), to: named(to), ...change };
      }),
      contradictions: this.#contradictions.listed(({ change, kind, subject, object, meeting }) => {
        return {
          change,
          kind,
          subject: named(subject),
          object: orNull(object),
          meeting: orNull(meeting),
        };
      }),
      unchanged: this.#unchanged,
    };
  }
}

function* inParts<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
