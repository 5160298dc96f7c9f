/** Makes the records of one entity from its statements. */
import { groupBy } from '../../../domain/lists/group-by.ts';
import { recordSha256 } from '../../../curation/check/paragraphs.ts';
import type { Fault } from '../records/record-draft.ts';
import { dayOf, type FtmRecord, type FtmValue } from './ftm-record.ts';
import { findSchema } from './schemata.ts';
import type { StatementRow } from './statement-rows.ts';

/** A hash over the entity, which some exports state beside its properties. */
const CHECKSUM = 'id';

/** Schemata that say less than others: an entity that is also a Company is not only a LegalEntity. */
const VAGUE = ['Thing', 'Interval', 'Interest', 'LegalEntity', 'Organization'];

/**
 * One record. A tie that several data sets state whole is one record for each of them, so that each states it for
 * itself.
 */
export function recordsOf(rows: readonly StatementRow[]): FtmRecord[] {
  const schema = schemaOf(rows);
  const parts = [...groupBy(rows, ({ dataset }) => dataset).values()];
  const isTie = findSchema(schema)?.becomes === undefined;
  const ends = findSchema(schema)?.ends ?? [];
  const isWhole = (part: readonly StatementRow[]) =>
    ends.every((end) => part.some(({ property }) => property === end));
  if (isTie && parts.length > 1 && parts.every(isWhole)) {
    return parts.map((part) => recordOf(part, schema));
  }
  return [recordOf(rows, schema, isTie)];
}

/** The statements of an entity that stand there before: they say nothing more, and are counted as folded. */
export function repeatsIn(rows: readonly StatementRow[]): StatementRow[] {
  const seen = new Set<string>();
  return rows.filter(({ whereabouts: { sha256 } }) => {
    const isRepeat = seen.has(sha256);
    seen.add(sha256);
    return isRepeat;
  });
}

function recordOf(rows: readonly StatementRow[], schema: string, isJoint = false): FtmRecord {
  const faults: Fault[] = schemaFaults(rows, schema);
  const values = new Map<string, FtmValue[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    const { property, value, dataset, language, whereabouts } = row;
    if (property === CHECKSUM) continue;
    const key = isJoint ? JSON.stringify([property, value]) : whereabouts.sha256;
    if (seen.has(key)) continue;
    seen.add(key);
    const firstSeen = dayOf(row.firstSeen, faults);
    const list = values.get(property) ?? [];
    list.push({
      text: value,
      ...(language === '' ? {} : { language }),
      ...(firstSeen === undefined ? {} : { firstSeen }),
      ...(isJoint ? {} : { datasets: [dataset] }),
      whereabouts,
    });
    values.set(property, list);
  }
  for (const list of values.values()) list.sort(inOrder);
  const first = rows.reduce((a, b) => (b.whereabouts.number < a.whereabouts.number ? b : a));
  const id = first.entity;
  const sha256 = recordSha256(rows.map(({ whereabouts }) => whereabouts.sha256).sort());
  return {
    head: { ...first.whereabouts, sha256, id, kind: schema },
    schema,
    values,
    datasets: [...new Set(rows.map(({ dataset }) => dataset))].sort(),
    referents: [...new Set(rows.map(({ stated }) => stated))]
      .filter((other) => other !== id)
      .sort(),
    faults,
  };
}

const inOrder = (a: FtmValue, b: FtmValue) =>
  a.text !== b.text
    ? a.text < b.text
      ? -1
      : 1
    : a.whereabouts.sha256 < b.whereabouts.sha256
      ? -1
      : 1;

/** The schema that says most; the first of several in the alphabet. */
function schemaOf(rows: readonly StatementRow[]): string {
  return schemataIn(rows)[0]!;
}

function schemataIn(rows: readonly StatementRow[]): string[] {
  let left = [...new Set(rows.map(({ schema }) => schema))].sort();
  for (const vague of VAGUE) if (left.length > 1) left = left.filter((name) => name !== vague);
  return left;
}

function schemaFaults(rows: readonly StatementRow[], schema: string): Fault[] {
  const others = schemataIn(rows).filter((name) => name !== schema);
  if (others.length === 0) return [];
  const cell = [schema, ...others].join(', ');
  const message = `The entity is a ${[schema, ...others].join(' and a ')} at once.`;
  const fix = 'Correct the schema of its statements, or undo the merge of two entities.';
  return [{ severity: 'refused', column: 'schema', cell, code: 'severalSchemata', message, fix }];
}
