/** Warns of meetings whose reports contradict each other on the form, or leave it out beside a gathering (model.md §3). */
import { groupBy } from '../../domain/lists/group-by.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

const AT_A_DISTANCE: readonly unknown[] = ['call', 'video'];
const IN_SIGHT: readonly unknown[] = ['encounter', 'gathering'];

export function checkFormats(world: SeedWorld): void {
  const forms = groupBy(
    // The form of a plan says nothing about the form in which the meeting took place.
    world.asserted('format').filter(({ claim }) => (claim.qualifiers.stage ?? 'held') === 'held'),
    ({ claim }) => world.canonical(claim.subject),
  );
  for (const [meeting, told] of forms) {
    checkContradiction(world, told);
    checkLeftOut(world, meeting, told);
  }
}

/** One report says that the two were seen together, and another that they spoke by telephone or video. */
function checkContradiction(world: SeedWorld, told: readonly SeedClaim[]): void {
  const far = told.filter(({ claim }) => AT_A_DISTANCE.includes(claim.value));
  const near = told.filter(({ claim }) => IN_SIGHT.includes(claim.value));
  const [aFar, aNear] = [seedsFirst(far), seedsFirst(near)];
  if (aFar === undefined || aNear === undefined) return;
  const isLater = world.knownFrom(aFar) > world.knownFrom(aNear);
  // What the graph holds is not the issue, even if it is known later.
  const isFar = isRecorded(aNear) || (isLater && !isRecorded(aFar));
  const [first, later] = isFar ? [aNear, aFar] : [aFar, aNear];
  const message = `${later.claim.subject} has the form ${later.claim.value} here, and ${first.claim.value} at ${placeOf(first)}.`;
  const fix = 'It cannot be both: use two meetings, or correct one of the forms.';
  world.object(later, 'value', { rule: 'formsDiffer', message, fix });
}

/** The first of these claims that is in the seeds or, if none is, in the graph. */
const seedsFirst = (told: readonly SeedClaim[]): SeedClaim | undefined =>
  told.find((seed) => !isRecorded(seed)) ?? told[0];

/** A report without a form counts as a report of the gathering if another source states that form. */
function checkLeftOut(world: SeedWorld, meeting: string, told: readonly SeedClaim[]): void {
  const gathering = told.find(({ claim }) => claim.value === 'gathering');
  if (gathering === undefined) return;
  const stating = new Set(told.map(({ claim }) => claim.source));
  const asked = new Set<string>();
  for (const seed of world.asserted('stage')) {
    const { subject, value, source } = seed.claim;
    if (value !== 'held' || world.canonical(subject) !== meeting) continue;
    if (stating.has(source) || asked.has(source)) continue;
    asked.add(source);
    const message = `${source} gives ${subject} no form, so it counts as the gathering that ${placeOf(gathering)} states.`;
    const fix = 'If the source says a form, such as talks, add it.';
    world.object(seed, 'value', { rule: 'formLeftOut', message, fix });
  }
}
