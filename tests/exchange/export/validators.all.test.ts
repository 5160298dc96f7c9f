/** Tools that nobody here wrote read what the exports write, and say what they saw. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ICALENDAR } from '../../../src/exchange/export/calendar/icalendar.ts';
import { FTM } from '../../../src/exchange/export/ftm/ftm.ts';
import { GEXF } from '../../../src/exchange/export/network/gexf.ts';
import { GRAPHML } from '../../../src/exchange/export/network/graphml.ts';
import { PARQUET } from '../../../src/exchange/export/parquet/parquet.ts';
import { POPOLO } from '../../../src/exchange/export/popolo/popolo.ts';
import { BIBTEX } from '../../../src/exchange/export/references/bibtex.ts';
import type { ExportFormat } from '../../../src/exchange/export/format.ts';
import { missingPython, seenByPython } from './python.ts';
import { exportOf, textOf } from './small-export.ts';
import { SEEN_NAME, SMALL_WORLD } from './small-world.ts';

/** The bytes of each file of the tables. */
async function tables(): Promise<Record<string, Uint8Array>> {
  const files = [...PARQUET.files(exportOf(SMALL_WORLD), () => undefined)];
  const read = files.map(async ({ name, content }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk as Uint8Array);
    return [name, Buffer.concat(chunks)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function written(format: ExportFormat): Promise<string> {
  const [file] = [...format.files(exportOf(SMALL_WORLD), () => undefined)];
  return textOf(file!.content);
}

/** A test that is skipped with its reason if Python lacks a package. */
function testWith(packages: readonly string[], title: string, run: () => Promise<void>): void {
  const missing = missingPython(...packages);
  if (missing === null) test(title, run);
  else test.skip(`${title} (${missing})`, run);
}

const parsed = (line: string | undefined): unknown => JSON.parse(line ?? 'null');

const EDGES = [
  ['ann', 'bob', 'MET', 'met', 1],
  ['ann', 'bob', 'PLANNED', 'planned, not known to have taken place', 1],
  ['ann', 'cy', 'ALLEGED', 'alleged to have been in contact', 1],
  ['ann', 'party', 'MEMBER_OF', 'member of', 1],
  ['bob', 'cy', 'PRESENCE_UNSTATED', 'held, but no source says that both were there', 1],
  ['bob', 'party', 'MEMBER_OF DISPUTED', 'disputed: member of', 1],
  ['party', 'union', 'MEMBER_OF', 'member of', 1],
  ['party', 'union', 'PART_OF', 'part of', 1],
];
const NODES = [
  SEEN_NAME,
  '17 supporters',
  'Ann Lee',
  'Cambodia',
  'Cy',
  'The Party',
  'Union of Parties',
].sort();

describe('networkx', () => {
  for (const [format, script] of [
    [GEXF, 'gexf.py'],
    [GRAPHML, 'graphml.py'],
  ] as const) {
    testWith(
      ['networkx'],
      `reads ${format.title}: each verdict is an edge of its own`,
      async () => {
        const [nodes, edges] = seenByPython(script, format.extension, await written(format));
        expect((parsed(nodes) as { nodes: string[] }).nodes.sort()).toEqual(NODES);
        expect((parsed(edges) as unknown[][]).map(String).sort()).toEqual(EDGES.map(String).sort());
      },
    );
  }
});

testWith(
  ['followthemoney'],
  'followthemoney keeps every property, and each link has both its ends',
  async () => {
    const [counts] = seenByPython('ftm.py', 'entities.json', await written(FTM));
    expect(parsed(counts)).toEqual({
      Article: 2,
      CourtCase: 1,
      CourtCaseParty: 1,
      Event: 7,
      LegalEntity: 1,
      Membership: 2,
      Note: 1,
      Occupancy: 1,
      Organization: 2,
      Person: 3,
      Position: 2,
      PublicBody: 1,
      UnknownLink: 17,
    });
  },
);

const schemas = fileURLToPath(new URL('./popolo-schemas/', import.meta.url));

testWith(['jsonschema', 'referencing'], "Popolo's schemas take every list", async () => {
  expect(existsSync(schemas)).toBe(true);
  const [counts] = seenByPython('popolo.py', 'popolo.json', await written(POPOLO), schemas);
  expect(parsed(counts)).toEqual({
    persons: 3,
    organizations: 4,
    posts: 2,
    memberships: 3,
    areas: 1,
    events: 5,
  });
});

testWith(
  ['icalendar'],
  'icalendar reads plans as tentative and held meetings as confirmed',
  async () => {
    const [about, events] = seenByPython('ical.py', 'meetings.ics', await written(ICALENDAR));
    expect(parsed(about)).toMatchObject({ 'X-RAPPORT-REVISION': '3' });
    expect((parsed(events) as string[][]).map((event) => event.slice(0, 5))).toEqual([
      ['off@rapport', 'CANCELLED', '2016-03-01', '2016-03-02', 'Cancelled: Off'],
      ['talks@rapport', 'CONFIRMED', '2016-02-03', '2016-02-04', 'Talks'],
      [
        'tour@rapport',
        'TENTATIVE',
        '2016-04-01',
        '2016-04-04',
        `Planned: ${SEEN_NAME.replace('\n', ' ')}`,
      ],
    ]);
  },
);

testWith(
  ['bibtexparser'],
  'bibtexparser decodes what it reads to what the source says',
  async () => {
    const [entries] = seenByPython('bibtex.py', 'sources.bib', await written(BIBTEX));
    expect(parsed(entries)).toMatchObject({
      daily: {
        title: 'Ann to meet Bob, officials say',
        url: 'https://daily.example/1',
        year: '2016',
        month: '1',
      },
      register: { title: SEEN_NAME.replace(/\s+/g, ' '), date: '2016-03' },
    });
  },
);

testWith(
  ['pyarrow', 'duckdb'],
  'pyarrow and DuckDB read tables with types, lists and what they are',
  async () => {
    const files = await tables();
    const [actors] = seenByPython('parquet.py', 'actors.parquet', files['actors.parquet']!);
    const { rows, types, about } = parsed(actors) as Record<string, Record<string, unknown>>;
    expect(types).toMatchObject({
      Id: 'string',
      sources: 'list<element: string not null> not null',
    });
    expect(about).toMatchObject({ 'rapport.revision': '3', 'rapport.knownBy': '2016-01-31' });
    expect(rows).toHaveLength(7);
    const [meetings] = seenByPython('parquet.py', 'meetings.parquet', files['meetings.parquet']!);
    const seen = parsed(meetings) as { types: object; rows: Record<string, unknown>[] };
    expect(seen.types).toMatchObject({ date_earliest: 'date32[day]', date_disputed: 'bool' });
    expect(
      seen.rows.map(({ id, status, date, date_earliest }) => [id, status, date, date_earliest]),
    ).toEqual([
      ['call', 'ALLEGED', '2016-01', '2016-01-01'],
      ['off', 'CANCELLED', '2016-03-01', '2016-03-01'],
      ['plan', 'EXPECTED', '[2016-01-25..2016-01-26]', '2016-01-25'],
      ['talks', 'HELD', '2016-02-03', '2016-02-03'],
      ['tour', 'CONFIRMED', '2016-04-01/2016-04-03', '2016-04-01'],
    ]);
  },
);

testWith(['pyarrow', 'duckdb'], 'an empty table is a table', async () => {
  const [file] = [...PARQUET.files(exportOf({}), () => undefined)];
  const chunks: Uint8Array[] = [];
  for await (const chunk of file!.content) chunks.push(chunk as Uint8Array);
  const [seen] = seenByPython('parquet.py', file!.name, Buffer.concat(chunks));
  expect(parsed(seen)).toMatchObject({ rows: [] });
});
