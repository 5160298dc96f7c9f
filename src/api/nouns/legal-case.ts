/** Legal cases: who brought them, against whom, and what stage they reached. */
import { CASE_CAPACITIES } from '../../domain/claims/predicates.ts';
import type { TieData } from '../../queries/relationships/tie-data.ts';
import type { NamedConditions } from '../../queries/entities/named-conditions.ts';
import { listTies } from '../../queries/relationships/ties.ts';
import { canonicalIds, checkText, listOf } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { fromEnum, toEnum } from '../request/enums.ts';
import type {
  CaseOutcomeResolvers,
  CasePartyEdgeResolvers,
  CaseStage,
  LegalCaseEdgeResolvers,
  LegalCaseFilter,
  LegalCaseResolvers,
  StageStepResolvers,
} from '../generated/schema.ts';
import type { EntityModel } from '../request/models.ts';
import { needing } from '../request/needs.ts';
import { describedFields, propertyField } from './entity.ts';
import { caseEdge, inheritableEdge } from './parts.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { tiesField } from '../lists/lists.ts';
import { namedPage, single } from '../lists/entity-lists.ts';
import { listing, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

const BRINGING = ['complainant', 'plaintiff', 'prosecutor'];
const MAX_TEXTS = 100;

const parties = (capacities: readonly string[]) =>
  tiesField({ type: 'PARTY_TO', direction: 'in', capacities });

/** A field with texts that sources give for the defendants, each once. */
const ofDefendants = (read: (tie: TieData) => readonly (string | null)[]) =>
  needing([], async ({ asOf, id }: EntityModel, _args: unknown, context: Context) => {
    const query = { type: 'PARTY_TO', direction: 'in', capacities: ['defendant'] } as const;
    const ties = await context.batch(`defendants ${asOf}`, id, (ids) =>
      listTies(context.graph, asOf, { ...query, parents: ids }, { after: null, limit: MAX_TEXTS }),
    );
    const texts = ties
      .flatMap(({ parts }) => parts.filter(({ capacity }) => capacity === 'defendant'))
      .flatMap(read)
      .filter((text) => text !== null);
    return [...new Set(texts)].slice(0, MAX_TEXTS);
  });

export const LegalCase: LegalCaseResolvers = {
  ...describedFields,
  category: propertyField('category', String),
  stage: needing(['stepStatus'], ({ steps }) => stageOf(steps.at(-1)?.stands)),
  stageSupport: needing(['stepStatus'], ({ steps }) => steps.at(-1)?.support ?? null),
  outcomes: needing(['stepOutcomes'], ({ asOf, outcomes }) =>
    outcomes.slice(0, MAX_TEXTS).map((outcome) => ({ ...outcome, asOf })),
  ),
  stageHistory: needing(['history'], ({ asOf, history }) =>
    history.slice(-MAX_TEXTS).map((step) => ({ ...step, asOf })),
  ),
  broughtBy: parties(BRINGING),
  against: parties(['defendant']),
  parties: parties(CASE_CAPACITIES),
  charges: ofDefendants(({ charges }) => charges),
  penaltiesFaced: ofDefendants(({ penaltyFaced }) => [penaltyFaced]),
  penaltiesGiven: ofDefendants(({ penaltyGiven }) => [penaltyGiven]),
  topics: tiesField({ type: 'CONCERNS', direction: 'out', capacities: null }),
};

export const CaseOutcome: CaseOutcomeResolvers = {
  defendant: ({ asOf, of }, _args, context) => context.entity(asOf, of),
  stage: ({ stage }) => toEnum<CaseStage>(stage),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const StageStep: StageStepResolvers = {
  stage: ({ stands }) => stageOf(stands),
  defendant: ({ asOf, of }, _args, context) => context.entity(asOf, of),
  support: ({ support }) => support,
  date: ({ stepDate }) => stepDate,
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const CasePartyEdge: CasePartyEdgeResolvers = caseEdge;
export const LegalCaseEdge: LegalCaseEdgeResolvers = inheritableEdge;

function stageOf(stage: string | null | undefined): CaseStage | null {
  return stage === null || stage === undefined ? null : toEnum<CaseStage>(stage);
}

/** A stage as stored. `MIXED` is stored as such, because it is not a stage of the model. */
const storedStage = (stage: CaseStage) => (stage === 'MIXED' ? stage : fromEnum(stage));

/**
 * The conditions of a filter, without those on names and ids.
 *
 * @throws RapportError `BAD_USER_INPUT` or `NOT_FOUND`, naming the argument.
 */
export async function caseConditions(
  context: Context,
  filter: LegalCaseFilter | null | undefined,
): Promise<Partial<NamedConditions>> {
  const ids = await canonicalIds(context, {
    'filter.complainant': { kind: 'Actor', ids: listOf(filter?.complainant) },
    'filter.defendant': { kind: 'Actor', ids: listOf(filter?.defendant) },
    'filter.party': { kind: 'Actor', ids: listOf(filter?.party) },
    'filter.topics': { kind: 'Topic', ids: filter?.topics },
  });
  const category = textIn('filter.category', filter?.category);
  return {
    complainant: ids['filter.complainant']?.[0] ?? null,
    defendant: ids['filter.defendant']?.[0] ?? null,
    party: ids['filter.party']?.[0] ?? null,
    topics: ids['filter.topics'] ?? null,
    stages: filter?.stages?.map(storedStage) ?? null,
    // Stored as JSON. Without its quotes, the text is found anywhere in a stored one.
    category: category === null ? null : JSON.stringify(category).slice(1, -1),
    charge: textIn('filter.charge', filter?.charge),
  };
}

const textIn = (argument: string, text: string | null | undefined) =>
  text === null || text === undefined ? null : checkText(argument, text).trim().toLowerCase();

const EXPENSES: Expenses<'legalCase' | 'legalCases'> = {
  legalCase: LIGHT,
  legalCases: listing(2, 4),
};

export const legalCaseQueries = withExpenses<'legalCase' | 'legalCases'>(EXPENSES, {
  legalCase: single(['LegalCase']),
  legalCases: async (_root, args, context, info) => {
    const conditions = await caseConditions(context, args.filter);
    return namedPage(context, { label: 'LegalCase', conditions }, args, info);
  },
});
