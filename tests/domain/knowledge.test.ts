/** The days on which something is known (model.md §5). */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/claims/claims.ts';
import {
  ALL_KNOWN,
  isKnown,
  joinSpans,
  knowledgeOf,
  OPEN_END,
  spansOver,
  turningDays,
} from '../../src/domain/time/knowledge.ts';
import { asOf } from './support/as-of.ts';
import { world } from './support/world.ts';

const spanOf = (dates: Partial<Source>) =>
  knowledgeOf({ id: 's', title: 's', paragraphs: {}, ...dates });

/** The spans in which a meeting is known, from sources published on these days. */
const expectedThenHeld = () =>
  world()
    .meeting('m')
    .person('a')
    .source('first', { publishedOn: '2016-01-10' })
    .claim('m stage expected')
    .source('second', { publishedOn: '2016-01-20' })
    .claim('m stage held');

describe('a claim is known', () => {
  it("from the last possible day of its source's publication", () => {
    expect(spanOf({ publishedOn: '2016-01-26' }).knownFrom).toBe('2016-01-26');
    expect(spanOf({ publishedOn: '2016-01' }).knownFrom).toBe('2016-01-31');
    expect(spanOf({ publishedOn: '2016' }).knownFrom).toBe('2016-12-31');
    expect(spanOf({ publishedOn: '[2016-01-25..2016-01-27]' }).knownFrom).toBe('2016-01-27');
  });

  it('from the day its source was accessed, if the publication date is unknown', () => {
    expect(spanOf({ accessedOn: '2020-05-01' }).knownFrom).toBe('2020-05-01');
    expect(spanOf({ publishedOn: '2016-01/..', accessedOn: '2020-05-01' }).knownFrom).toBe(
      '2020-05-01',
    );
    expect(spanOf({ publishedOn: '2016', accessedOn: '2016-02-01' }).knownFrom).toBe('2016-12-31');
  });

  it('on no day if neither date is known, or if the source is not recorded', () => {
    expect(isKnown(spanOf({}), ALL_KNOWN)).toBe(false);
    const built = world().meeting('m').claim('m stage held', {}, { source: 'lost' });
    expect(built.project().entities).toEqual([]);
  });

  it('until the day before its publisher withdraws it', () => {
    const span = spanOf({ publishedOn: '2016-01-26', retractedOn: '2016-03-01' });
    expect(isKnown(span, '2016-01-25')).toBe(false);
    expect(isKnown(span, '2016-01-26')).toBe(true);
    expect(isKnown(span, '2016-02-29')).toBe(true);
    expect(isKnown(span, '2016-03-01')).toBe(false);
  });

  it('on no day if it was withdrawn before it became known', () => {
    const built = world().person('a');
    built.source('s', { publishedOn: '2016', retractedOn: '2016-03-01' }).claim('a name A');
    expect(built.project().entities).toEqual([]);
  });
});

describe('as of a day', () => {
  it('an event has the status known by then, and none before it is known', () => {
    const projection = expectedThenHeld().project();
    expect(asOf(projection, '2016-01-09')).toMatchObject({ entities: [], events: {} });
    expect(asOf(projection, '2016-01-10').events['m']?.status).toBe('EXPECTED');
    expect(asOf(projection, '2016-01-19').events['m']?.status).toBe('EXPECTED');
    expect(asOf(projection, '2016-01-20').events['m']?.status).toBe('HELD');
    expect(asOf(projection).events['m']?.status).toBe('HELD');
  });

  it('a retraction leaves the answers for days before it unchanged', () => {
    const built = world().meeting('m').source('plan', { publishedOn: '2016-01-10' });
    built.claim('m stage expected');
    built.source('report', { publishedOn: '2016-01-20', retractedOn: '2016-02-01' });
    const projection = built.claim('m stage held').project();
    expect(
      projection.entities[0]?.eventSteps.map((s) => [s.status, s.knownFrom, s.knownUntil]),
    ).toEqual([
      ['EXPECTED', '2016-01-10', '2016-01-20'],
      ['HELD', '2016-01-20', '2016-02-01'],
      ['EXPECTED', '2016-02-01', OPEN_END],
    ]);
  });

  it('a claim deprecated as our own mistake was not known on any day', () => {
    const built = expectedThenHeld();
    built.claim('m stage cancelled', {}, { source: 'first', rank: 'deprecated' });
    built.claim('a involvedIn m', {}, { source: 'first', rank: 'deprecated' });
    expect(built.project()).toEqual(expectedThenHeld().project());
  });

  it('an entity is known while any claim mentions it, and not in the gaps between', () => {
    const built = world().person('a', 'b').organization('o').meeting('m');
    built.source('s', { publishedOn: '2016-01-10', retractedOn: '2016-01-15' });
    built.claim('a involvedIn m', { onBehalfOf: 'o' }, { speaker: 'b' });
    built.source('t', { publishedOn: '2016-01-20' }).claim('a name A');
    const known = new Map(built.project().entities.map((entity) => [entity.id, entity.known]));
    const first = { knownFrom: '2016-01-10', knownUntil: '2016-01-15' };
    expect(known.get('a')).toEqual([first, { knownFrom: '2016-01-20', knownUntil: OPEN_END }]);
    for (const id of ['b', 'o', 'm']) expect(known.get(id)).toEqual([first]);
  });

  it('an entity that no claim mentions is never known', () => {
    expect(
      expectedThenHeld()
        .project()
        .entities.map(({ id }) => id),
    ).toEqual(['m']);
  });
});

describe('spans', () => {
  it('change on each day on which a claim becomes known or is withdrawn', () => {
    const spans = [
      { knownFrom: '2016-01-20', knownUntil: OPEN_END },
      { knownFrom: '2016-01-10', knownUntil: '2016-01-20' },
      { knownFrom: '2016-01-30', knownUntil: '2016-01-05' },
    ];
    expect(turningDays(spans)).toEqual(['2016-01-10', '2016-01-20']);
  });

  it('join if they are equal and adjacent', () => {
    const values: Record<string, string | null> = { d1: 'x', d2: 'x', d3: null, d4: 'x', d5: 'y' };
    const spans = spansOver(Object.keys(values), (day) => {
      const value = values[day];
      return new Map(value === null || value === undefined ? [] : [['key', { value }]]);
    });
    expect(spans.get('key')).toEqual([
      { value: 'x', knownFrom: 'd1', knownUntil: 'd3' },
      { value: 'x', knownFrom: 'd4', knownUntil: 'd5' },
      { value: 'y', knownFrom: 'd5', knownUntil: OPEN_END },
    ]);
  });

  it('join when they touch or overlap', () => {
    const span = (knownFrom: string, knownUntil: string) => ({ knownFrom, knownUntil });
    expect(joinSpans([span('c', 'd'), span('a', 'b'), span('b', 'c'), span('x', 'x')])).toEqual([
      span('a', 'd'),
    ]);
    expect(joinSpans([span('a', 'f'), span('b', 'c'), span('g', 'h')])).toEqual([
      span('a', 'f'),
      span('g', 'h'),
    ]);
  });
});
