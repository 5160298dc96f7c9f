/** Whatever a source calls somebody, every file stays whole, and says the name as far as a file can hold it. */
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Graph from 'graphology';
import * as gexfReader from 'graphology-gexf';
import * as graphmlReader from 'graphology-graphml';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { onOneLine, writable } from '../../../src/exchange/export/clean-text.ts';
import { ICALENDAR } from '../../../src/exchange/export/calendar/icalendar.ts';
import { FTM } from '../../../src/exchange/export/ftm/ftm.ts';
import { CSV } from '../../../src/exchange/export/csv/csv.ts';
import { GEXF } from '../../../src/exchange/export/network/gexf.ts';
import { GRAPHML } from '../../../src/exchange/export/network/graphml.ts';
import { PARQUET } from '../../../src/exchange/export/parquet/parquet.ts';
import { POPOLO } from '../../../src/exchange/export/popolo/popolo.ts';
import { BIBTEX } from '../../../src/exchange/export/references/bibtex.ts';
import { CSL_JSON } from '../../../src/exchange/export/references/csl.ts';
import type { ExportFormat } from '../../../src/exchange/export/format.ts';
import { tries } from '../../support/extent.ts';
import { dateRow, entityRow, pairRow, sourceRow } from './rows.ts';
import { exportOf, textOf } from './small-export.ts';

const PIECES = [
  ...[
    '"',
    "'",
    '<',
    '>',
    '&',
    ']]>',
    '-->',
    '<!--',
    '<?',
    '&amp;',
    '{',
    '}',
    '\\',
    '%',
    '@',
    '#',
    '$',
    '_',
    '~',
    '^',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    ';',
    ',',
    ':',
    '=cmd|x',
    '--',
    'END:VEVENT',
    '@misc{x,',
    '\\n',
    '\u2028',
  ],
  ...['\u0000', '\u0007', '\u001B', '\u007F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'],
  ...['\u202E', '\u200B', '\u{1F469}\u200D\u{1F52C}', 'ជា', 'שלום', 'e\u0301', 'a', 'Z'],
];
const name = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `N${pieces.join('')}N`);

const worldOf = (text: string) =>
  exportOf({
    facts: { question: text, datasets: [{ id: 'set', title: text, licence: text }] },
    sources: [
      sourceRow('paper', { title: text, publisher: text, note: text, url: 'https://a.example/' }),
    ],
    entities: [
      entityRow('Person', 'ann', { name: text, description: text }),
      entityRow('Person', 'bob', { name: 'Bob' }),
      entityRow('Meeting', 'talks', {
        name: text,
        status: 'HELD',
        date: dateRow('2016-02-03'),
        description: text,
        sources: ['paper'],
      }),
    ],
    pairs: [pairRow('ann bob', 'talks', { aName: text })],
  });

async function written(format: ExportFormat, text: string, file = 0): Promise<string> {
  return textOf([...format.files(worldOf(text), () => undefined)][file]!.content);
}

const always = (check: (text: string) => Promise<void>) =>
  fc.assert(fc.asyncProperty(name, check), {
    ...tries(30, 500),
    examples: [['N\nN'], ['N\rN'], ['N\r\nN']],
  });

test.each([
  [GEXF, gexfReader],
  [GRAPHML, graphmlReader],
] as const)('$title: graphology reads the name', async (format, { parse }) => {
  await always(async (text) => {
    const graph = parse(Graph as never, await written(format, text), {
      addMissingNodes: true,
    });
    expect(graph.getNodeAttribute('ann', 'label')).toBe(writable(text));
    expect(graph.edges()).toHaveLength(1);
    expect(graph.getEdgeAttribute(graph.edges()[0], 'sourceName')).toBe(writable(text));
  });
});

test('CSV: each table has one row for each thing, with the name', async () => {
  await always(async (text) => {
    const files = [...CSV.files(worldOf(text), () => undefined)];
    const rowsOf = async (table: string) => {
      const { content } = files.find((file) => file.name === `${table}.csv`)!;
      // Most readers end a row at a bare line feed too.
      return parseCsv<Record<string, string>>(await textOf(content), {
        bom: true,
        columns: true,
        record_delimiter: ['\r\n', '\n', '\r'],
      });
    };
    expect((await rowsOf('actors')).map(({ Label }) => Label)).toEqual([
      Buffer.from(text).toString(),
      'Bob',
    ]);
    expect(await rowsOf('meetings')).toHaveLength(1);
    expect(await rowsOf('sources')).toHaveLength(1);
  });
});

test('FollowTheMoney: each line is an entity with the name on one line', async () => {
  await always(async (text) => {
    const lines = (await written(FTM, text)).trimEnd().split('\n');
    const entities = lines.map(
      (line) => JSON.parse(line) as { id: string; properties: { name: string[] } },
    );
    expect(entities).toHaveLength(5);
    expect(entities.find(({ id }) => id === 'ann')!.properties.name).toEqual([onOneLine(text)]);
  });
});

test('Popolo and CSL-JSON: the document is JSON with the name', async () => {
  await always(async (text) => {
    const popolo = JSON.parse(await written(POPOLO, text)) as { persons: { name: string }[] };
    expect(popolo.persons[0]!.name).toBe(writable(text));
    const [reference] = JSON.parse(await written(CSL_JSON, text)) as { title: string }[];
    expect(reference!.title).toBe(onOneLine(text));
  });
});

test('iCalendar: one meeting on lines of at most 75 octets, with the name', async () => {
  await always(async (text) => {
    const lines = (await written(ICALENDAR, text)).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.every((line) => line === '' || /^( |[A-Z-]+[;:])/.test(line))).toBe(true);
  });
});

test('BibTeX: braces are balanced in one entry, and none lies in a comment', async () => {
  await always(async (text) => {
    const file = await written(BIBTEX, text);
    const [comments = '', ...entries] = file.split(/^@misc\{/m);
    expect(comments).not.toContain('@');
    expect(entries).toHaveLength(1);
    let depth = 1;
    for (const brace of entries[0]!.match(/[{}]/g)!) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

test('Parquet: the name comes back', async () => {
  await always(async (text) => {
    const [actors] = [...PARQUET.files(worldOf(text), () => undefined)];
    const chunks: Uint8Array[] = [];
    for await (const chunk of actors!.content) chunks.push(chunk as Uint8Array);
    const bytes = Uint8Array.from(Buffer.concat(chunks));
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows[0]).toMatchObject({ Id: 'ann', Label: writable(text) });
  });
});
