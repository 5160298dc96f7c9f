/** Knowledge time: the stored rows as of a day equal those of a load of only the claims known by then. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { ClaimIndex } from '../../src/domain/claims/claim-index.ts';
import { ALL_KNOWN, isKnown, knowledgeOf, turningDays } from '../../src/domain/time/knowledge.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import { project } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { isKnownAsOf, knownEntity } from '../../src/queries/conditions.ts';
import { DAYS, worldsOf } from '../domain/support/arbitrary-world.ts';
import { world } from '../domain/support/world.ts';
import { tries } from '../support/extent.ts';
import { readWorld, type Open } from '../support/world.ts';

const HILL = { id: 'test', title: 'Test', coverage: 'Invented.' };
const { records: fictional } = await readWorld('fictional');

/** The stored graph as of a day, read with the conditions of the queries. Names do not depend on the day. */
async function readOn(graph: Graph, asOf: string) {
  const entities = await graph.read(
    `MATCH (e:Entity) WHERE e.type <> 'Claim' AND e.type <> 'Source' AND ${knownEntity('e')}
     RETURN e.id AS id, e.type AS type, properties(e) AS properties`,
    { asOf },
  );
  const relationships = await graph.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE ${isKnownAsOf('r')}
     RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
    { asOf },
  );
  return {
    entities: entities.map((row) => entityOn(row, asOf)).sort(byText),
    relationships: relationships
      .map(({ properties, ...ends }) => {
        const { knownFrom: _from, knownUntil: _until, ...rest } = properties as Row;
        return { ...ends, ...Object.fromEntries(Object.entries(rest).sort()) };
      })
      .sort(byText),
  };
}

/** The last step begun by `asOf` (empty after a withdrawal), and the columns that apply on `asOf`. */
function entityOn({ id, type, properties }: Row, asOf: string) {
  const map = properties as Readonly<Record<string, readonly string[] | undefined>>;
  const last = (map['stepFrom'] ?? []).findLastIndex((from) => from <= asOf);
  const step = Object.entries(map)
    .filter(([name]) => name.startsWith('step') && name !== 'stepFrom')
    .map(([name, column]) => [name, last < 0 ? '' : (column?.[last] ?? '')] as const)
    // An event has a column only if one of its steps has it.
    .filter(([, value]) => value !== '')
    .sort();
  /** The rows in the columns with one prefix that apply on `asOf`. */
  const holding = (prefix: string) => {
    const columns = Object.entries(map).filter(([name]) => name.startsWith(prefix));
    const [from = [], until = []] = [map[`${prefix}From`], map[`${prefix}Until`]];
    return from
      .map((_, i) => i)
      .filter((i) => from[i]! <= asOf && until[i]! > asOf)
      .map((i) =>
        columns
          .filter(([name]) => name !== `${prefix}From` && name !== `${prefix}Until`)
          .map(([name, column]) => `${name}=${column?.[i]}`)
          .sort()
          .join(' '),
      )
      .sort();
  };
  return { id, type, step, properties: holding('prop'), history: holding('history') };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

const isMerge = ({ predicate, modality }: Claim) =>
  predicate === 'sameAs' && modality === 'asserted';

/**
 * Only the records known on `day`. Merges apply on every day. A later retraction is not known yet,
 * but it cancels a merge on every day. Curators' claims make no entity known before a source does.
 */
function knownBy(records: Records, day: string): Records {
  const { claims } = ClaimIndex.of(records.claims, records.sources, records.entities);
  const ids = new Set(claims.filter((claim) => isKnown(claim, day)).map(({ id }) => id));
  const merging = new Set(records.claims.filter(isMerge).map(({ source }) => source));
  const unknown = new Set(
    project(records)
      .entities.filter(({ known: spans }) => !spans.some((span) => isKnown(span, day)))
      .map(({ id }) => id),
  );
  const curation = new Set(
    records.sources.filter(({ kind }) => kind === 'curation').map(({ id }) => id),
  );
  const isAhead = ({ source, subject, object = subject }: Claim) =>
    curation.has(source) && (unknown.has(subject) || unknown.has(object));
  return {
    entities: records.entities,
    sources: records.sources.map(({ retractedOn, ...source }) =>
      retractedOn === undefined || (retractedOn > day && !merging.has(source.id))
        ? source
        : { ...source, retractedOn },
    ),
    claims: records.claims.filter(
      (claim) => isMerge(claim) || (ids.has(claim.id) && !isAhead(claim)),
    ),
  };
}

export function describeKnowledge(
  engine: string,
  open: Open,
  runs: { readonly days: number; readonly worlds: number },
): void {
  describe(`knowledge time on ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    // One graph serves for both, because each load makes it show exactly the given records.
    const load = (records: Records) =>
      loadRecords(graph, HILL, records, { who: 'tests', why: 'a test' });

    /** Reads the whole graph as of each day, then loads the records known on that day and compares. */
    async function expectAgreement(records: Records, days: readonly string[]): Promise<void> {
      await load(records);
      const asked = new Map<string, unknown>();
      for (const day of days) asked.set(day, await readOn(graph, day));
      for (const day of days) {
        await load(knownBy(records, day));
        expect({ day, ...(await readOn(graph, day)) }).toEqual({
          day,
          ...(asked.get(day) as object),
        });
      }
    }

    test('the fictional world, on days of changes and between them', async () => {
      const turning = turningDays(fictional.sources.map(knowledgeOf));
      const all = ['2013-01-01', ...turning, '2014-03-20', '2015-01-01', ALL_KNOWN];
      const records = {
        ...fictional,
        claims: fictional.claims.map((claim) => ({ ...claim, origin: HILL.id })),
      };
      const step = Math.ceil(all.length / runs.days);
      const days = all.filter((_, place) => place % step === 0);
      await expectAgreement(records, days);
    });

    test('an event whose status was withdrawn has none until the next report', async () => {
      const { records } = world()
        .person('mira', 'tom')
        .meeting('m1')
        .source('one', { publishedOn: '2014-01-10' })
        .claim('m1 name Meeting')
        .claim('mira name Mira')
        .source('two', { publishedOn: '2014-02-01', retractedOn: '2014-03-01' })
        .claim('m1 stage expected')
        .claim('mira involvedIn m1', { capacity: 'attendee', stage: 'expected' })
        .source('three', { publishedOn: '2014-04-01', retractedOn: '2014-05-01' })
        .claim('m1 stage held')
        .claim('tom involvedIn m1', { capacity: 'attendee', stage: 'held' });
      await load(records);
      const statuses = [];
      for (const day of ['2014-01-31', '2014-02-28', '2014-03-01', '2014-04-01', '2014-05-01']) {
        const { entities } = await readOn(graph, day);
        const step = entities.find(({ id }) => id === 'm1')?.step ?? [];
        statuses.push(step.find(([name]) => name === 'stepStatus')?.[1] ?? null);
      }
      expect(statuses).toEqual([null, 'EXPECTED', null, 'HELD', null]);
      await expectAgreement(records, ['2014-02-15', '2014-03-15', '2014-04-15', '2014-05-15']);
    });

    test('random worlds', async () => {
      const days = fc.shuffledSubarray(['2016-01-01', ...DAYS, '2016-02-15', ALL_KNOWN], {
        minLength: 2,
        maxLength: 3,
      });
      await fc.assert(
        fc.asyncProperty(worldsOf(40), days, async (records, chosen) => {
          // Random worlds reuse ids, which one graph never does, so each world needs an empty graph.
          await graph.close();
          graph = await open();
          await expectAgreement(records, chosen);
        }),
        { ...tries(runs.worlds), endOnFailure: true },
      );
    });
  });
}
