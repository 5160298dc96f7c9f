/** Which claims a data set states, as Cypher. What it withdrew is none of them. */

/** Some of the claims of a data set. */
export interface ClaimsOfDataset {
  /** A pattern of the claim `c` that an index finds. */
  readonly pattern: string;
  /** What must hold besides the pattern. */
  readonly condition: string;
  /** What must hold of a claim that is found in another way. */
  readonly whole: string;
}

/**
 * The claims that nobody else states. Only these lack `stated`: a claim that no data set states any longer has an
 * empty list there, and is not `shared` either.
 */
export function statedAlone(dataset: string): ClaimsOfDataset {
  const condition = 'c.stated IS NULL';
  return {
    pattern: `(c:Claim {origin: ${dataset}})`,
    condition,
    whole: `c.origin = ${dataset} AND ${condition}`,
  };
}

/** All claims that the data set states, in two parts: those of it alone, and those of several of which it is one. */
export function statedIn(dataset: string): readonly [ClaimsOfDataset, ClaimsOfDataset] {
  const condition = `${dataset} IN c.statedBy`;
  const shared = {
    pattern: '(c:Claim {shared: true})',
    condition,
    whole: `c.shared = true AND ${condition}`,
  };
  return [statedAlone(dataset), shared];
}
