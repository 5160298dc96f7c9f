/** Small worlds with given answers: their seeds, and the expected answers. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadRecords } from '../../src/curation/load.ts';
import {
  checkSeeds,
  isError,
  readSeeds,
  type SeedIssue,
} from '../../src/curation/read-seeds/read-seeds.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph } from '../../src/graph/graph.ts';

const FOLDER = 'tests/worlds/cases';

/** Values by name, as written in `expect.yaml`. */
export type Fields = Readonly<Record<string, unknown>>;

/** The contents of a world's `expect.yaml`; the README.md of the worlds explains the fields. */
export interface Expectations {
  readonly promise: string;
  readonly pairs?: readonly (Fields & PairAsked)[];
  readonly events?: readonly (Fields & EntityAsked)[];
  readonly cases?: readonly (Fields & EntityAsked)[];
  readonly asks?: readonly { readonly query: string; readonly expect: unknown }[];
  readonly check?: CheckExpected;
}

export interface PairAsked {
  readonly a: string;
  readonly b: string;
  readonly knownBy?: string;
  readonly representation?: string;
}

export interface EntityAsked {
  readonly id: string;
  readonly knownBy?: string;
}

interface CheckExpected {
  readonly outcome: 'refused' | 'warned';
  readonly rule?: string;
  readonly field?: string;
  readonly about?: string;
}

export interface CaseWorld {
  readonly name: string;
  readonly expect: Expectations;
}

/** All worlds by name. */
export const WORLDS: readonly CaseWorld[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    expect: parse(readFileSync(join(FOLDER, name, 'expect.yaml'), 'utf8')) as Expectations,
  }));

/**
 * Loads all worlds together. They are independent, and one load takes a hundredth of the time.
 *
 * @returns why a world could not be loaded, by name; the others are there.
 */
export async function loadCases(graph: Graph): Promise<ReadonlyMap<string, Error>> {
  const refused = new Map<string, Error>();
  const all: Records[] = [];
  for (const { name } of WORLDS) {
    try {
      all.push((await readSeeds(join(FOLDER, name))).records);
    } catch (error) {
      refused.set(name, error as Error);
    }
  }
  const records = {
    entities: all.flatMap(({ entities }) => entities),
    sources: all.flatMap(({ sources }) => sources),
    claims: all.flatMap(({ claims }) => claims),
  };
  const dataset = { id: 'cases', title: 'Cases', coverage: 'Invented worlds, one per rule.' };
  await loadRecords(graph, dataset, records, { who: 'tests', why: 'Cases' });
  return refused;
}

/** The result of the check of a world's seeds: `refused` or `warned` as expected, otherwise its messages. */
export async function checked(world: CaseWorld): Promise<string> {
  const issues = await checkSeeds(join(FOLDER, world.name));
  const errors = issues.filter(isError);
  const found = errors.length > 0 ? errors : issues;
  if (!found.some((issue) => fits(issue, world.expect.check!))) return JSON.stringify(found);
  return errors.length > 0 ? 'refused' : 'warned';
}

function fits(issue: SeedIssue, { rule, field, about }: CheckExpected): boolean {
  return (
    (rule === undefined || issue.rule === rule) &&
    (field === undefined || issue.field.includes(field)) &&
    (about === undefined || JSON.stringify(issue).includes(about))
  );
}
