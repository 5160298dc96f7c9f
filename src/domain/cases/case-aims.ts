/** Which defendants and charges the steps of a case are about. */
import type { EntityId } from '../entities/entities.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';

/** The defendant and the charge that a step is about. */
export interface Aim {
  readonly of: EntityId | null;
  readonly charge: string | null;
}

export const aim = ({ qualifiers: { of, charge } }: KnownClaim): Aim => ({
  of: of ?? null,
  charge: charge ?? null,
});

/**
 * The defendants and charges by which steps are told apart: the narrowest that steps name, and
 * those beside them.
 */
export function aimsOf(stages: readonly KnownClaim[], charged: readonly KnownClaim[]): Aim[] {
  const named = [...groupBy(stages, (claim) => JSON.stringify(aim(claim))).values()].map(
    ([claim]) => aim(claim!),
  );
  const narrowest = named.filter(
    (each) => !named.some((other) => other !== each && covers(each, other)),
  );
  const all = [...narrowest, ...untold(narrowest, charged)];
  return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/**
 * The defendants and charges that no step names, if steps name others: steps that name neither are
 * about these, too.
 */
function untold(named: readonly Aim[], charged: readonly KnownClaim[]): Aim[] {
  const isNamed = (of: EntityId) => named.some((each) => each.of === of);
  const defendants = [...new Set(charged.map(({ subject }) => subject))];
  const others = named.some(({ of }) => of !== null)
    ? defendants.filter((of) => !isNamed(of)).map((of) => ({ of, charge: null }))
    : [];
  const byDefendant = groupBy(
    named.filter(({ charge }) => charge !== null),
    ({ of }) => of ?? '',
  );
  const charges = [...byDefendant.values()].flatMap((own) => {
    const { of } = own[0]!;
    const faced = charged
      .filter(({ subject }) => of === null || subject === of)
      .flatMap(({ qualifiers }) => qualifiers.charges ?? []);
    return [...new Set(faced)]
      .filter((charge) => own.every((each) => each.charge !== charge))
      .map((charge) => ({ of, charge }));
  });
  return [...others, ...charges];
}

/** Whether everything said of `wide` is also said of `narrow`. */
function covers(wide: Aim, narrow: Aim): boolean {
  return (
    (wide.of === null || wide.of === narrow.of) &&
    (wide.charge === null || wide.charge === narrow.charge)
  );
}

/** Whether a step is about a defendant and a charge. A step that names neither is about all. */
export const isAbout = (claim: KnownClaim, each: Aim) => covers(aim(claim), each);
