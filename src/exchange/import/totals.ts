/** Counts what becomes of the rows of an import, so that every row is accounted for. */
import { isPending } from '../../domain/claims/ranks.ts';
import { OUTCOMES, type ImportedItem } from './importer.ts';

/** What became of a row in the end. `pending`: it is imported, and some of its claims wait for a curator. */
export const ROW_OUTCOMES = [...OUTCOMES, 'pending'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export interface ImportTotals {
  /** Rows or records read: the sum of `outcomes`. */
  readonly rows: number;
  readonly outcomes: Readonly<Record<RowOutcome, number>>;
  /** Claims of the rows that are imported. */
  readonly claims: number;
  readonly entities: {
    readonly new: number;
    /** That the graph had declared before. */
    readonly known: number;
    /** Names that several rows bear and that are assumed to be one actor each. */
    readonly assumed: number;
  };
  /** By schema or column: what has no place in the model. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What becomes of an item, if nothing else is found wrong with it. */
export function outcomeOf({ outcome, claims, problems }: ImportedItem): RowOutcome {
  if (problems.some(({ severity }) => severity === 'refused')) return 'refused';
  const waits = claims.some(({ claim }) => isPending(claim));
  return outcome === 'imported' && waits ? 'pending' : outcome;
}

/** Whether something of a row comes into the graph. */
export const isTaken = (outcome: RowOutcome): boolean =>
  outcome === 'imported' || outcome === 'pending';

/** The counts while they grow. */
export class TotalsSoFar {
  readonly outcomes = Object.fromEntries(ROW_OUTCOMES.map((each) => [each, 0])) as Record<
    RowOutcome,
    number
  >;
  readonly leftOut: Record<string, number> = {};
  readonly entities = { new: 0, known: 0, assumed: 0 };
  rows = 0;
  claims = 0;

  /** Counts a row that ends so. */
  count(item: ImportedItem, outcome: RowOutcome): void {
    this.rows += 1;
    this.outcomes[outcome] += 1;
    for (const [name, times] of Object.entries(item.leftOut ?? {})) {
      this.leftOut[name] = (this.leftOut[name] ?? 0) + times;
    }
    if (isTaken(outcome)) this.claims += item.claims.length;
  }

  /** @throws Error if a row is not accounted for, which would be a fault of the program. */
  done(): ImportTotals {
    const sum = Object.values(this.outcomes).reduce((a, b) => a + b, 0);
    if (sum !== this.rows)
      throw new Error(`${this.rows} rows were read, and ${sum} accounted for.`);
    const { rows, outcomes, claims, entities, leftOut } = this;
    return { rows, outcomes, claims, entities, leftOut };
  }
}
