/** What statements compute of a meeting of two equals what the domain's rules say, whatever the two did there. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MEETING_FORMATS } from '../../src/domain/entities.ts';
import { EVENT_CAPACITIES } from '../../src/domain/predicates.ts';
import { STATUSES, type Status } from '../../src/domain/stages.ts';
import { pairStatus, VERDICTS, verdictOfMeeting } from '../../src/domain/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import {
  CAN_PAIR,
  LOOKED_UP,
  PAIR_RANKS,
  RANK,
  standingOf,
  STRENGTH,
  strengthsAt,
} from '../../src/queries/pair-ranks.ts';
import { strengthOf } from '../../src/queries/pair-totals.ts';
import { describeEngines } from '../support/world.ts';

// Parts stand in as maps for relationships: the expressions read the same names of both.
const WEIGHED = `UNWIND $capacities AS x UNWIND $capacities AS y UNWIND $statuses AS s UNWIND $statuses AS t
  WITH {eventStatus: $eventStatus, format: $format, capacity: x, status: s} AS ra, {capacity: y, status: t} AS rb
  WHERE ${CAN_PAIR}
  WITH ra.capacity AS a, ra.status AS s, rb.capacity AS b, rb.status AS t, ${LOOKED_UP}
  WITH a, b, s, t, arePresent, whole, byRank, ${RANK} AS rank
  WITH a, b, s, t, ${STRENGTH} AS strength
  RETURN a AS a, b AS b, s AS s, t AS t, strength AS strength, $verdicts[strength] AS verdict`;

const key = (...parts: readonly string[]) => parts.join(' ');

describeEngines('A meeting weighed in the graph', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());

  const weighed = async (eventStatus: Status | null, format: string | null) => {
    const parameters = { capacities: EVENT_CAPACITIES, statuses: STATUSES, eventStatus, format };
    const rows = await graph.read(WEIGHED, { ...PAIR_RANKS, ...parameters });
    const found = rows.flatMap(({ a, b, s, t, strength, verdict }): [string, unknown][] => {
      const parts = key(String(a), String(b), String(s), String(t));
      return strength === null ? [] : [[parts, [strength, verdict]]];
    });
    return Object.fromEntries(found);
  };

  const ruled = (eventStatus: Status | null, format: string) => {
    const found: Record<string, unknown> = {};
    for (const a of EVENT_CAPACITIES) {
      for (const b of EVENT_CAPACITIES) {
        for (const s of STATUSES) {
          for (const t of STATUSES) {
            const parts = [
              { capacity: a, status: s },
              { capacity: b, status: t },
            ] as const;
            const status = pairStatus(eventStatus, ...parts);
            if (status === null) continue;
            const meeting = { status, format };
            const verdict = VERDICTS.indexOf(verdictOfMeeting(meeting));
            found[key(a, b, s, t)] = [strengthOf(meeting), verdict];
          }
        }
      }
    }
    return found;
  };

  test.each([...STATUSES, null])(
    'that stands at %s is ruled alike in every form, for every two parts',
    async (eventStatus) => {
      for (const format of [...MEETING_FORMATS, null]) {
        const expected = ruled(eventStatus, format ?? 'unknown');
        expect(await weighed(eventStatus, format)).toEqual(expected);
        // Nine capacities have nine present pairs, and each pair of parts 81 statuses.
        if (eventStatus !== null) expect(Object.keys(expected).length).toBeGreaterThanOrEqual(729);
      }
    },
  );
});

test('a strength tells the status and the verdict that it was made of', () => {
  for (const status of STATUSES) {
    for (const format of MEETING_FORMATS) {
      const standing = standingOf(strengthOf({ status, format }));
      expect(standing.status).toBe(status);
      expect(verdictOfMeeting(standing)).toBe(verdictOfMeeting({ status, format }));
      expect(strengthsAt([status])).toContain(strengthOf({ status, format }));
    }
  }
  expect(strengthsAt(['HELD'])).toHaveLength(2);
  expect(strengthsAt([])).toEqual([]);
});
