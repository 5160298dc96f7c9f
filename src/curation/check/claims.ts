/** Checks each claim by itself: object or value, qualifiers, dates, locator and summary. */
import { keysOf } from '../../domain/lists/keys.ts';
import {
  PREDICATE_RULES,
  type Predicate,
  type PropertyName,
} from '../../domain/claims/predicates.ts';
import { placeIn } from '../../domain/claims/locators.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { isRapportError } from '../../errors.ts';
import {
  checkCaseStep,
  checkInvolvement,
  checkCapacity,
  checkStage,
  checkFormat,
} from './claims-of-events.ts';
import type { SeedClaim } from './placed.ts';
import { checkCorrections, checkRepeated } from './repeated-claims.ts';
import type { SeedWorld } from './world.ts';

/** The longest summary or reason, in UTF-16 units. */
export const SUMMARY_LENGTH = 300;

export function checkClaims(world: SeedWorld): void {
  for (const seed of world.claims) {
    checkTarget(world, seed);
    checkQualifiers(world, seed);
    checkStage(world, seed);
    checkCaseStep(world, seed);
    checkFormat(world, seed);
    checkCapacity(world, seed);
    checkInvolvement(world, seed);
    checkDates(world, seed);
    checkOurs(world, seed);
    checkWording(world, seed);
  }
  checkRepeated(world);
  checkCorrections(world);
}

/** A claim has an object if its predicate relates two entities, else a value. */
function checkTarget(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, object, value } = seed.claim;
  const relates = Array.isArray(PREDICATE_RULES[predicate].object);
  const has = { object: object !== undefined, value: value !== undefined && value !== '' };
  if (has.object === relates && has.value === !relates) return;
  const wanted = relates ? 'an object (an id) and no value' : 'a value and no object';
  const unwanted = relates ? 'value' : 'object';
  const part = has[unwanted] ? unwanted : 'subject';
  world.object(seed, part, {
    rule: 'objectOrValue',
    message: `${predicate} takes ${wanted}.`,
    fix: `Give ${wanted}.`,
  });
}

function checkQualifiers(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, qualifiers } = seed.claim;
  const { qualifiers: allowed } = PREDICATE_RULES[predicate];
  for (const name of keysOf(qualifiers)) {
    if (allowed.includes(name)) continue;
    const list = allowed.length === 0 ? 'none' : allowed.join(', ');
    const message = `${predicate} does not take the qualifier "${name}".`;
    world.object(seed, name, {
      rule: 'wrongQualifier',
      message,
      fix: `Leave it out; ${predicate} takes: ${list}.`,
    });
  }
}

/** What the curators may add without a source: names, descriptions, properties, and which ids are the same. */
export const OUR_PREDICATES: readonly Predicate[] = [
  'name',
  'description',
  'property',
  'sameAs',
  'possiblySameAs',
];

/** Properties that count something, which only a source can. */
export const COUNTED: readonly (string | undefined)[] = ['size', 'times'] satisfies PropertyName[];

function checkOurs(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, qualifiers } = seed.claim;
  const isOurs = OUR_PREDICATES.includes(predicate) && !COUNTED.includes(qualifiers.which);
  if (isOurs || !world.isOurs(seed)) return;
  const message = `Curators cannot state ${qualifiers.which ?? predicate} without a source.`;
  const fix = `Give it a source. Only these need none: ${OUR_PREDICATES.join(', ')}.`;
  world.object(seed, 'subject', { rule: 'needsSource', message, fix });
}

function checkDates(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, value, qualifiers } = seed.claim;
  const { since, until, basis, how } = qualifiers;
  if (since !== undefined && until !== undefined && until !== '..') {
    const [start, end] = [parseFuzzyDate(since).earliest, parseFuzzyDate(until).latest];
    if (start !== null && end !== null && end < start) {
      const message = `It ends (${until}) before it starts (${since}).`;
      world.object(seed, 'until', {
        rule: 'endsBeforeStart',
        message,
        fix: 'Correct since or until.',
      });
    }
  }
  if (predicate !== 'date' || value === undefined) return;
  try {
    parseFuzzyDate(String(value));
  } catch (error) {
    if (!isRapportError(error, 'BAD_USER_INPUT')) throw error;
    world.object(seed, 'value', {
      rule: 'badDate',
      message: error.message,
      fix: 'Correct the date.',
    });
  }
  if (basis === undefined) {
    const fix = 'Add the qualifier `basis`: stated or resolved.';
    world.object(seed, 'basis', { rule: 'missingKey', message: 'The date has no basis.', fix });
  } else if (basis === 'resolved' && how === undefined) {
    const fix = 'Add `how`: what in the source it was computed from.';
    world.object(seed, 'basis', {
      rule: 'missingKey',
      message: 'A resolved date must say how it was computed.',
      fix,
    });
  }
}

function checkWording(world: SeedWorld, seed: SeedClaim): void {
  const { claim, at, document } = seed;
  const { terms } = world;
  if (claim.summary.length > SUMMARY_LENGTH) {
    const word = at.summary?.at(-1) ?? 'summary';
    const message = `The ${word} has ${claim.summary.length} characters.`;
    const fix = `Say it in at most ${SUMMARY_LENGTH}, in our own words.`;
    world.object(seed, 'summary', { rule: 'summary', message, fix });
  }
  // A claim of the curators has no place.
  if (claim.locator.sha256 === undefined && !world.isOurs(seed)) {
    const { kind, number } = placeIn(claim.locator) ?? { kind: 'place', number: '' };
    const place = `${kind[0]!.toUpperCase()}${kind.slice(1)} ${number}`.trim();
    const message = `${place} of ${claim.source} has no sha256.`;
    const fix = `Correct the number, or ${terms.addSha256(document.file, claim.source)}.`;
    world.object(seed, 'place', { rule: 'locator', message, fix });
  }
}
