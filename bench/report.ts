/** Writes the report as Markdown tables: ratios first, then everything measured. */
import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { Outcome, QuestionResult } from './harness.ts';
import type { Measured } from './measure/statistics.ts';
import { SUBJECT, type SubjectName } from './subjects.ts';

type Cell = string | number | null;

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const widths = head.map((title, i) =>
    Math.max(title.length, 3, ...texts.map((row) => row[i]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...texts.map(line)].join('\n');
}

const times = (value: number | undefined): Cell =>
  value === undefined || !Number.isFinite(value) ? null : `${value.toFixed(2)} ×`;
const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const whole = (value: number | null) => (value === null ? null : Math.round(value));

/** A figure of one subject as a multiple of another's; undefined if either was not measured. */
function ratio(
  { measured }: QuestionResult,
  concurrency: number,
  [of, to]: readonly [SubjectName, SubjectName],
  read: (each: Measured) => number,
): number | undefined {
  const at = measured.get(concurrency);
  const [a, b] = [at?.get(of), at?.get(to)];
  return a === undefined || b === undefined ? undefined : read(a) / read(b);
}

const p50 = (each: Measured) => each.p50;
const throughput = (each: Measured) => each.throughput;
const cpu = (each: Measured) => each.cpu ?? Number.NaN;

/**
 * Compares Rapport with the floor and the peer: first the latency of one request at a time, then throughput
 * and processor time with many requests at once.
 */
export function ratioTable(results: readonly QuestionResult[], many: number): string {
  const rows = results.map((result) => [
    result.title + (result.isGivenCypher ? ' (peer: given Cypher)' : ''),
    times(ratio(result, 1, ['neo4j', 'floor'], p50)),
    times(ratio(result, many, ['neo4j', 'floor'], throughput)),
    times(ratio(result, many, ['neo4j', 'floor'], cpu)),
    times(ratio(result, 1, ['embedded', 'floor'], p50)),
    times(ratio(result, many, ['embedded', 'floor'], throughput)),
    times(ratio(result, many, ['embedded', 'floor'], cpu)),
    times(ratio(result, 1, ['peer', 'floor'], p50)),
    times(ratio(result, many, ['peer', 'floor'], cpu)),
    times(ratio(result, many, ['neo4j', 'peer'], throughput)),
  ]);
  const head = [
    'Question',
    ...['Neo4j p50 / floor', `req/s at ${many}`, 'CPU'],
    ...['embedded p50 / floor', `req/s at ${many}`, 'CPU'],
    ...['peer p50 / floor', 'CPU'],
    `Neo4j req/s at ${many} / peer`,
  ];
  return table(head, rows);
}

/** All figures of every subject. */
export function rawTable(results: readonly QuestionResult[]): string {
  const rows = results.flatMap(({ title, measured }) =>
    [...measured].flatMap(([concurrency, bySubject]) =>
      [...bySubject].map(([name, each]) => [
        `${title}, ${SUBJECT[name].title}`,
        concurrency,
        each.throughput.toFixed(1),
        ms(each.p50),
        ms(each.p95),
        ms(each.p99),
        each.cpu === null ? null : ms(each.cpu),
        each.requests,
        each.failed,
      ]),
    ),
  );
  return table(
    [
      ...['Question, subject', 'at once', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms'],
      ...['answered', 'failed'],
    ],
    rows,
  );
}

export function factTable({ facts }: Outcome): string {
  const rows = [...facts].map(([name, { startMs, rssAtStart, rssAfter, rssPeak }]) => [
    SUBJECT[name].title,
    whole(startMs),
    whole(rssAtStart),
    whole(rssAfter),
    whole(rssPeak),
  ]);
  return table(
    ['Subject', 'first answer ms', 'RSS MB then', 'RSS MB after', 'RSS MB highest'],
    rows,
  );
}

/** The machine and the versions. Without them the figures mean nothing. */
export function circumstances(command: string, versions: readonly string[]): string {
  const [cpu] = cpus();
  return [
    `- ${new Date().toISOString().slice(0, 10)}, \`${command}\``,
    `- ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}`,
    `- Node ${process.version.slice(1)}, ${versions.join(', ')}`,
  ].join('\n');
}
