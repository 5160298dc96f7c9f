/** What the graph covers, and which revision it shows. */
import { findCoverage, findRevision, type CoverageData } from '../../queries/records/coverage.ts';
import { dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { CoverageResolvers, RevisionResolvers } from '../generated/schema.ts';
import type { CoverageModel } from '../request/models.ts';
import { LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

const read = ({ asOf }: CoverageModel, context: Context): Promise<CoverageData> =>
  context.batch('coverage', asOf, (days) =>
    Promise.all(days.map((day) => findCoverage(context.graph, day))),
  );

const field =
  <F extends keyof CoverageData>(name: F) =>
  async (coverage: CoverageModel, _args: unknown, context: Context): Promise<CoverageData[F]> =>
    (await read(coverage, context))[name];

export const Coverage: CoverageResolvers = {
  statement: async (coverage, _args, context) => statementOf(await read(coverage, context)),
  sourceCount: field('sourceCount'),
  claimCount: field('claimCount'),
  pendingClaimCount: field('pendingClaimCount'),
  actorCount: field('actorCount'),
  meetingCount: field('meetingCount'),
  knownFrom: field('knownFrom'),
  knownTo: field('knownTo'),
  meetingsFrom: field('meetingsFrom'),
  meetingsTo: field('meetingsTo'),
  datasets: field('datasets'),
};

export const Revision: RevisionResolvers = {
  rapportVersion: (_revision, _args, { version }) => version,
};

function statementOf({ sourceCount, claimCount, knownFrom, knownTo }: CoverageData): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const days =
    knownFrom === knownTo ? `known from ${knownFrom}` : `known from ${knownFrom} to ${knownTo}`;
  const covered =
    sourceCount === 0
      ? 'No source was known'
      : `${count(sourceCount, 'source')}, ${days}, with ${count(claimCount, 'claim')}`;
  return `${covered}. The absence of a record proves nothing.`;
}

const EXPENSES: Expenses<'coverage' | 'revision'> = { coverage: { work: 6 }, revision: LIGHT };

export const coverageQueries = withExpenses<'coverage' | 'revision'>(EXPENSES, {
  coverage: (_root, { knownBy }) => ({ asOf: dayOfKnowledge(knownBy) }),
  revision: (_root, _args, context) => findRevision(context.graph),
});
