/** Checks the declarations: their ids, the scopes of groups, and whether claims name them and give events a stage. */
import { mentionsOf } from '../../domain/claims/mentions.ts';
import type { Claim } from '../../domain/claims/claims.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { EVENT_TYPES, type EntityId, type EntityType } from '../../domain/entities/entities.ts';
import { isDeprecated, isLive, isPending } from '../../domain/claims/ranks.ts';
import type { IssueList } from './issues.ts';
import { type Placed, type PlacedRecords, placeOf, type SeedEntity } from './placed.ts';
import { idsIn } from './mentions.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';
import { orAgainst } from './references.ts';

/** Types of entity that a later source can move to another day. */
export const MOVABLE: readonly EntityType[] = [...EVENT_TYPES, 'LegalCase', 'Circumstance'];

/** A day within an id, as a pattern. */
export const DAY_IN_ID = '-\\d{4}-\\d{2}-\\d{2}(-|$)';

export function checkDeclarations(
  entities: PlacedRecords['entities'],
  world: SeedWorld,
  issues: IssueList,
): void {
  for (const entity of entities) {
    const { declaration, document, path } = entity;
    const { id, type, scope } = declaration;
    const first = world.entities.get(id)!;
    if (first !== entity) {
      const message = `${id} is already declared at ${placeOf(first)}.`;
      const fix = 'Leave one of them out, or give this one another id.';
      issues.add(document, [...path, 'id'], { rule: 'duplicateEntity', message, fix });
    }
    if (MOVABLE.includes(type) && new RegExp(DAY_IN_ID).test(id)) {
      const message = `The id ${id} holds a day, but a ${type} can be moved to another one.`;
      const fix = 'Use at most the month in the id; the day is a claim.';
      issues.add(document, [...path, 'id'], { rule: 'dayInId', message, fix });
    }
    checkScope(entity, scope, world, issues);
  }
}

function checkScope(
  { declaration: { id, type }, document, path }: SeedEntity,
  scope: string | undefined,
  world: SeedWorld,
  issues: IssueList,
): void {
  if (type !== 'Group') {
    if (scope === undefined) return;
    const message = `${id} is a ${type}; only a Group has a scope.`;
    issues.add(document, [...path, 'scope'], { rule: 'scope', message, fix: 'Leave scope out.' });
  } else if (scope === undefined) {
    const fix = 'Add `scope`, the id of the only source that names the group.';
    issues.add(document, path, { rule: 'scope', message: `The group ${id} has no scope.`, fix });
  } else if (world.sourceOf(scope) === undefined) {
    const known = [...world.sources.keys(), ...world.recorded.sources.keys()];
    const message = `No source "${scope}" is given.${didYouMean(scope, known)}`;
    const fix = `Correct the id, or add the source.${orAgainst(world)}`;
    issues.add(document, [...path, 'scope'], { rule: 'unknownSource', message, fix });
  }
}

/** Refuses claims of one source about the group of another. Hints and merges are allowed. */
export function checkScopes(world: SeedWorld): void {
  for (const seed of world.claims) {
    const { predicate, source } = seed.claim;
    if (predicate === 'sameAs' || predicate === 'possiblySameAs' || world.isOurs(seed)) continue;
    for (const [part, id] of mentionsOf(seed.claim)) {
      const declaration = world.declared(id)?.declaration;
      const scope = declaration?.type === 'Group' ? declaration.scope : undefined;
      if (scope === undefined || scope === source) continue;
      const message = `The group ${id} belongs to the source ${scope}, not to ${source}.`;
      const fix =
        'Declare a group of this source; a sameAs or possiblySameAs claim can relate them.';
      world.object(seed, part, { rule: 'scope', message, fix });
    }
  }
}

/**
 * Refuses entities that claims mention but do not name, and events that they give no stage. A pending claim may
 * name what only pending claims mention.
 */
export function checkCoverage(world: SeedWorld, issues: IssueList): void {
  const firm = idsIn(world.claims.filter(({ claim }) => !isPending(claim)));
  const named = subjectsOf(world, 'name');
  const staged = subjectsOf(world, 'stage');
  for (const [id, { document, path }] of usedIn(world)) {
    const type = world.typeOf(id);
    const isSaid = firm.has(id) ? isLive : (claim: Claim) => !isDeprecated(claim);
    if (!named.get(id)?.some(isSaid)) {
      const message = `No claim names ${id}.`;
      issues.add(document, path, { rule: 'noName', message, fix: world.terms.addName });
    }
    const needsStage = type !== undefined && EVENT_TYPES.includes(type) && !isStageless(world, id);
    if (needsStage && !staged.get(id)?.some(isSaid)) {
      const fix = 'Add the stage that the source says: expected, held, …';
      issues.add(document, path, {
        rule: 'noStage',
        message: `No claim gives ${id} a stage.`,
        fix,
      });
    }
  }
}

/** Whether the records say that nobody gives this event a stage, as formats without stages do. */
const isStageless = (world: SeedWorld, id: EntityId) =>
  world.entities.get(id)?.isStageless === true;

/**
 * The entities that claims of the seeds mention. Each has the place of its declaration or, if only the graph
 * has one, that of the first mention.
 */
function usedIn(world: SeedWorld): Map<EntityId, Placed> {
  const used = new Map<EntityId, Placed>();
  for (const seed of world.claims) {
    for (const [part, id] of mentionsOf(seed.claim)) {
      // What is declared elsewhere in the import is named there.
      if (used.has(id) || world.declared(id) === undefined || isElsewhere(world, id)) continue;
      const mention = { document: seed.document, path: seed.at[part] ?? seed.path };
      used.set(id, world.entities.get(id) ?? mention);
    }
  }
  return used;
}

const isElsewhere = ({ entities, recorded, elsewhere }: SeedWorld, id: EntityId) =>
  elsewhere.has(id) && !entities.has(id) && !recorded.entities.has(id);

const PENDING_FIX = 'Leave it so until they are accepted.';

/**
 * Warns of declared entities that the seeds do not mention, and of those that no source mentions: they are
 * not shown, or rest on the curators alone.
 */
export function checkSpoken(world: SeedWorld, issues: IssueList): void {
  const live = world.allClaims.filter(({ claim }) => isLive(claim));
  const [all, counting] = [idsIn(world.claims), idsIn(live)];
  const proposed = idsIn(world.claims.filter(({ claim }) => isPending(claim)));
  const sourced = idsIn(live.filter((seed) => !world.isCurators(seed)));
  for (const { declaration, document, path } of world.entities.values()) {
    const { id } = declaration;
    if (all.has(id) && sourced.has(id)) continue;
    const [message, fix] = !all.has(id)
      ? [`No claim mentions ${id}.`, 'Remove the declaration, or add a claim.']
      : counting.has(id)
        ? [`Only the curators mention ${id}.`, 'Add what a source says of it, or remove it.']
        : proposed.has(id)
          ? [`Only pending claims mention ${id}, so it is not shown.`, PENDING_FIX]
          : [
              `Only deprecated claims mention ${id}.`,
              'If it is withdrawn on purpose, leave it so.',
            ];
    issues.add(document, path, { rule: 'unspoken', message, fix });
  }
}

/** How many ids one issue lists. */
const LISTED = 5;

/** Warns of ids whose names the seeds take away, although other data sets in the graph use them. */
export function checkTakenAway({ dataset, recorded }: SeedWorld, issues: IssueList): void {
  const left = [...recorded.leftNameless];
  const [first] = left;
  if (dataset === undefined || first === undefined) return;
  const rest = left.length - LISTED;
  const ids = left.slice(0, LISTED).map(([id]) => id);
  const listed = ids.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const message = `The data set no longer names ${listed}, which other data sets use (${placeOf(first[1])}).`;
  const fix = 'Keep the names, or add them to that data set first.';
  issues.add(dataset.document, ['id'], { rule: 'takenAway', message, fix });
}

/** The claims with a predicate, by subject. */
function subjectsOf(world: SeedWorld, predicate: Predicate): Map<EntityId, Claim[]> {
  const claims = world.allClaims.map(({ claim }) => claim);
  return groupBy(
    claims.filter((claim) => claim.predicate === predicate),
    ({ subject }) => subject,
  );
}
