/** Asks about meetings whose form is told differently, or left out where it matters (model.md §3). */
import { groupBy } from '../../domain/lists/group-by.ts';
import { placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

const AT_A_DISTANCE: readonly unknown[] = ['call', 'video'];
const IN_SIGHT: readonly unknown[] = ['encounter', 'gathering'];

export function checkFormats(world: SeedWorld): void {
  const forms = groupBy(
    // How a plan was to be held says nothing about how it went.
    world.asserted('format').filter(({ claim }) => (claim.qualifiers.stage ?? 'held') === 'held'),
    ({ claim }) => world.canonical(claim.subject),
  );
  for (const [meeting, told] of forms) {
    checkContradiction(world, told);
    checkLeftOut(world, meeting, told);
  }
}

/** Seen together, and on the telephone. */
function checkContradiction(world: SeedWorld, told: readonly SeedClaim[]): void {
  const far = told.find(({ claim }) => AT_A_DISTANCE.includes(claim.value));
  const near = told.find(({ claim }) => IN_SIGHT.includes(claim.value));
  if (far === undefined || near === undefined) return;
  const [first, later] = world.knownFrom(far) > world.knownFrom(near) ? [near, far] : [far, near];
  const message = `${later.claim.subject} is told as a ${later.claim.value} here, and as a ${first.claim.value} at ${placeOf(first)}.`;
  const fix = 'Both cannot be: use two meetings, or correct one of the forms.';
  world.object(later, 'value', 'formsDiffer', message, fix);
}

/** A report without a form beside a stated gathering is read as one of the gathering. */
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
    const message = `${source} gives ${subject} no form; beside ${placeOf(gathering)} it is read as a gathering.`;
    const fix = 'Add the form where the source tells it, such as talks.';
    world.object(seed, 'value', 'formLeftOut', message, fix);
  }
}
