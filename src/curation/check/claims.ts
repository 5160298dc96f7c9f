/** Checks each claim by itself: predicate, qualifiers, stage, capacity, dates, locator, summary. */
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import {
  CASE_CAPACITIES,
  EVENT_CAPACITIES,
  PREDICATE_RULES,
  type Predicate,
  type PropertyName,
} from '../../domain/claims/predicates.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../domain/events/stages.ts';
import { isRapportError } from '../../errors.ts';
import { formatPath } from './paths.ts';
import { placeOf, type SeedClaim, type StatedPart } from './placed.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';

const SUMMARY_LENGTH = 300;

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
  checkDuplicates(world);
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
  for (const name of Object.keys(qualifiers) as (keyof typeof qualifiers)[]) {
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

function checkStage(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, value } = seed.claim;
  if (predicate !== 'stage' || world.typeOf(subject) === undefined) return;
  const stages: readonly string[] = world.isEvent(subject) ? EVENT_STAGES : CASE_STAGES;
  if (stages.includes(String(value))) return;
  const message =
    `"${String(value)}" is not a stage of a ${world.typeOf(subject)}.` +
    didYouMean(String(value), stages);
  world.object(seed, 'value', {
    rule: 'notInList',
    message,
    fix: `Use one of: ${stages.join(', ')}.`,
  });
}

/** Only a step of a legal case names a defendant or a charge. */
function checkCaseStep(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, qualifiers } = seed.claim;
  if (predicate !== 'stage' || !world.isEvent(subject)) return;
  for (const part of ['of', 'charge'] as const) {
    if (qualifiers[part] === undefined) continue;
    const message = `${subject} is a ${world.typeOf(subject)}; only a step of a case has a defendant or a charge.`;
    world.object(seed, part, { rule: 'wrongQualifier', message, fix: 'Leave it out.' });
  }
}

function checkFormat(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, value } = seed.claim;
  const forms: readonly string[] = MEETING_FORMATS;
  if (predicate !== 'format' || forms.includes(String(value))) return;
  const message = `"${String(value)}" is not a form of a meeting.${didYouMean(String(value), forms)}`;
  world.object(seed, 'value', {
    rule: 'notInList',
    message,
    fix: `Use one of: ${forms.join(', ')}.`,
  });
}

function checkCapacity(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, qualifiers, subject } = seed.claim;
  if (predicate !== 'involvedIn' && predicate !== 'partyTo') return;
  const list: readonly string[] = predicate === 'involvedIn' ? EVENT_CAPACITIES : CASE_CAPACITIES;
  const { capacity } = qualifiers;
  if (capacity !== undefined && list.includes(capacity)) return;
  const message =
    capacity === undefined
      ? `The claim does not say in what capacity ${subject} is involved.`
      : `"${capacity}" is not a capacity of ${predicate}.${didYouMean(capacity, list)}`;
  world.object(seed, 'capacity', {
    rule: 'noCapacity',
    message,
    fix: `Use one of: ${list.join(', ')}.`,
  });
}

/**
 * An involvement must have a stage. Without one it would read as an attendance that no source states,
 * and its denial would deny nothing. A deprecated claim is excepted: it does not count, and adding a
 * stage would change its id.
 */
function checkInvolvement(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, object, qualifiers, rank } = seed.claim;
  if (predicate !== 'involvedIn' || object === undefined || qualifiers.stage !== undefined) return;
  if (rank === 'deprecated' || !world.isEvent(object)) return;
  const message = `The claim does not say at which stage ${subject} is involved in ${object}.`;
  const fix = 'Add the qualifier `stage`, as the source says: expected, held, …';
  world.object(seed, 'stage', { rule: 'noStage', message, fix });
}

/** What the curators may add without a source: names, descriptions, properties, and which ids are the same. */
const OUR_PREDICATES: readonly Predicate[] = [
  'name',
  'description',
  'property',
  'sameAs',
  'possiblySameAs',
];
/** Properties that count something, which only a source can. */
const COUNTED: readonly (string | undefined)[] = ['size', 'times'] satisfies PropertyName[];

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
  if (claim.summary.length > SUMMARY_LENGTH) {
    const word = at.summary?.at(-1) ?? 'summary';
    const message = `The ${word} has ${claim.summary.length} characters.`;
    const fix = `Say it in at most ${SUMMARY_LENGTH}, in our own words.`;
    world.object(seed, 'summary', { rule: 'summary', message, fix });
  }
  // A claim of the curators has no paragraph.
  if (claim.locator.sha256 === undefined && !world.isOurs(seed)) {
    const message = `Paragraph ${claim.locator.paragraph} of ${claim.source} has no sha256.`;
    const fix = `Correct the number, or list it under source.paragraphs of ${document.file}.`;
    world.object(seed, 'paragraph', { rule: 'locator', message, fix });
  }
}

function checkDuplicates(world: SeedWorld): void {
  const seen = new Map<string, SeedClaim>();
  for (const seed of world.claims) {
    const first = seen.get(seed.claim.id);
    if (first === undefined) {
      seen.set(seed.claim.id, seed);
      continue;
    }
    const { subject, predicate, object, value } = seed.claim;
    const where = `${placeOf(first)} ${formatPath(first.path)}`;
    const target: StatedPart = object === undefined ? 'value' : 'object';
    const message = `The claim ${subject} ${predicate} ${object ?? value} is already stated at ${where}.`;
    world.object(seed, target, { rule: 'duplicateClaim', message, fix: 'Leave one of them out.' });
  }
}

/**
 * A corrected claim must not count beside its correction. Whether there is a claim of that id is
 * checked when the seeds are loaded, since it may have been taken out of the seeds and still be recorded.
 */
function checkCorrections(world: SeedWorld): void {
  const live = new Map(
    world.claims
      .filter(({ claim }) => claim.rank !== 'deprecated')
      .map((seed) => [seed.claim.id, seed]),
  );
  for (const seed of world.claims) {
    const { id, supersedes, rank } = seed.claim;
    if (supersedes === undefined) continue;
    const corrected = live.get(supersedes);
    if (!/^c[0-9a-f]{32}$/.test(supersedes)) {
      const message = `"${supersedes}" is not the id of a claim.`;
      world.object(seed, 'supersedes', {
        rule: 'badId',
        message,
        fix: 'Write c and 32 hex digits.',
      });
    } else if (supersedes === id) {
      const fix = 'Leave supersedes out, or name the claim that was wrong.';
      world.object(seed, 'supersedes', {
        rule: 'corrected',
        message: 'The claim corrects itself.',
        fix,
      });
    } else if (corrected !== undefined && rank !== 'deprecated') {
      const where = `${placeOf(corrected)} ${formatPath(corrected.path)}`;
      const message = `The claim that this one corrects still counts: ${where}.`;
      const fix = 'Remove it or rank it deprecated.';
      world.object(seed, 'supersedes', { rule: 'corrected', message, fix });
    }
  }
}
