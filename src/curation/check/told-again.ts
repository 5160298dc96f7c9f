/** Warns of repeated steps without a day, which may be new or recollections. */
import type { Claim } from '../../domain/claims/claims.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { CASE_STAGES, PLANS, stageOf, TURNS, type EventStage } from '../../domain/events/stages.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkToldAgain(world: SeedWorld): void {
  const steps = world.asserted('stage');
  checkTurns(
    world,
    steps.filter(({ claim }) => isOneOf(TURNS, claim)),
  );
  checkPlannedDays(
    world,
    steps.filter(({ claim }) => isOneOf(PLANS, claim)),
  );
  checkCaseSteps(
    world,
    steps.filter(({ claim }) => world.typeOf(claim.subject) === 'LegalCase'),
  );
}

function isOneOf(stages: readonly EventStage[], claim: Claim): boolean {
  const stage = stageOf(claim);
  return stage !== undefined && stages.includes(stage);
}

const dayFix = ({ terms }: SeedWorld, of: string, stage: unknown) =>
  `If it is another step, ${terms.giveDay(of, String(stage))}.`;

/** Warns of a turn that was known before and has no day of its own (model.md §2, rule 5). */
function checkTurns(world: SeedWorld, turns: readonly SeedClaim[]): void {
  const questions = groupBy(
    turns,
    ({ claim }) => `${world.canonical(claim.subject)} ${claim.value}`,
  );
  for (const told of questions.values()) {
    const first = earliest(world, told);
    const dated = sourcesWithDay(told);
    const again = told.filter(
      (seed) =>
        !isRecorded(seed) &&
        world.knownFrom(seed) > world.knownFrom(first) &&
        !dated.has(seed.claim.source),
    );
    const [seed] = again;
    if (seed === undefined) continue;
    const { subject, value } = seed.claim;
    const message =
      `It has been known since ${world.knownFrom(first)} that ${subject} was ${value} (${placeOf(first)}); ` +
      `without a day of its own it counts as the same step, reported again${timesMore(again.length)}.`;
    world.object(seed, 'value', {
      rule: 'turnToldAgain',
      message,
      fix: dayFix(world, subject, value),
    });
  }
}

const timesMore = (count: number) => (count === 1 ? '' : `, as at ${count - 1} more`);

/** Warns of a planned day that another one had replaced: it counts again only with the day of its step. */
function checkPlannedDays(world: SeedWorld, plans: readonly SeedClaim[]): void {
  const datedSources = groupBy(plans, ({ claim }) => world.canonical(claim.subject));
  const dates = world.asserted('date').filter(({ claim }) => isOneOf(PLANS, claim));
  for (const [event, told] of groupBy(dates, ({ claim }) => world.canonical(claim.subject))) {
    const dated = sourcesWithDay(datedSources.get(event) ?? []);
    for (const seed of told) {
      const known = world.knownFrom(seed);
      const { subject, value, qualifiers, source } = seed.claim;
      const before = told.filter((other) => world.knownFrom(other) < known);
      const same = before.filter(({ claim }) => claim.value === value);
      if (same.length === 0 || dated.has(source)) continue;
      const first = earliest(world, same);
      const other = before.find(
        (each) => each.claim.value !== value && world.knownFrom(each) > world.knownFrom(first),
      );
      if (other === undefined) continue;
      const message = `${subject} was moved from ${value} to ${other.claim.value} (${placeOf(other)}). A source that repeats the old day does not bring it back.`;
      world.object(seed, 'value', {
        rule: 'dayToldAgain',
        message,
        fix: dayFix(world, subject, qualifiers.stage),
      });
    }
  }
}

/** Warns of an undated step of a case that is earlier in the list of stages than the last dated one. */
function checkCaseSteps(world: SeedWorld, steps: readonly SeedClaim[]): void {
  for (const told of groupBy(steps, ({ claim }) => world.canonical(claim.subject)).values()) {
    for (const seed of told.filter(({ claim }) => claim.qualifiers.date === undefined)) {
      const { subject, value } = seed.claim;
      const known = world.knownFrom(seed);
      const related = told.filter((other) => other !== seed && isOfSame(other, seed));
      const isOld = related.some(
        (other) => other.claim.value === value && world.knownFrom(other) < known,
      );
      const last = lastDated(related);
      if (isOld || last === null || orderOf(value) >= orderOf(last.seed.claim.value)) continue;
      // A report from before the dated step is about an earlier step anyway.
      if (known < last.day) continue;
      const message =
        `${subject} was ${last.seed.claim.value} on ${last.seed.claim.qualifiers.date} ` +
        `(${placeOf(last.seed)}); undated, ${value} counts as an earlier step.`;
      world.object(seed, 'value', {
        rule: 'undatedStep',
        message,
        fix: dayFix(world, subject, value),
      });
    }
  }
}

/** Whether two steps can be about the same defendant and charge. A step that names none is about all. */
function isOfSame(a: SeedClaim, b: SeedClaim): boolean {
  return (['of', 'charge'] as const).every((name) => {
    const [one, other] = [a.claim.qualifiers[name], b.claim.qualifiers[name]];
    return one === undefined || other === undefined || one === other;
  });
}

const orderOf = (stage: unknown) => CASE_STAGES.findIndex((each) => each === stage);

function lastDated(steps: readonly SeedClaim[]): { seed: SeedClaim; day: string } | null {
  const dated = steps.flatMap((seed) => {
    const { date } = seed.claim.qualifiers;
    const day = date === undefined ? null : parseFuzzyDate(date).earliest;
    return day === null ? [] : [{ seed, day }];
  });
  return dated.reduce<(typeof dated)[number] | null>(
    (last, each) => (last === null || each.day > last.day ? each : last),
    null,
  );
}

function earliest(world: SeedWorld, seeds: readonly SeedClaim[]): SeedClaim {
  return seeds.reduce((a, b) => (world.knownFrom(b) < world.knownFrom(a) ? b : a));
}

/** Sources that give one of these steps a day of its own. */
function sourcesWithDay(seeds: readonly SeedClaim[]): Set<string> {
  return new Set(
    seeds
      .filter(({ claim }) => claim.qualifiers.date !== undefined)
      .map(({ claim }) => claim.source),
  );
}
