/** Checks the declarations: their ids, the scopes of groups, and whether claims name them and give events a stage. */
import type { Claim } from '../../domain/claims/claims.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { EVENT_TYPES, type EntityId, type EntityType } from '../../domain/entities/entities.ts';
import { isDeprecated, isLive, isPending } from '../../domain/claims/ranks.ts';
import type { IssueList } from './issues.ts';
import { type PlacedRecords, placeOf, type SeedClaim, type SeedEntity } from './placed.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';

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
  } else if (!world.sources.has(scope)) {
    const message = `No source "${scope}" is given.${didYouMean(scope, world.sources.keys())}`;
    const fix = 'Correct the id, or add the source.';
    issues.add(document, [...path, 'scope'], { rule: 'unknownSource', message, fix });
  }
}

/** Refuses claims of one source about the group of another. Hints and merges are allowed. */
export function checkScopes(world: SeedWorld): void {
  for (const seed of world.claims) {
    const { predicate, source } = seed.claim;
    if (predicate === 'sameAs' || predicate === 'possiblySameAs' || world.isOurs(seed)) continue;
    for (const [part, id] of mentionsOf(seed)) {
      const declaration = world.entities.get(id)?.declaration;
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
 * Refuses declared entities that claims mention but do not name, and events that they give no stage. A
 * pending claim may name what only pending claims mention.
 */
export function checkCoverage(world: SeedWorld, issues: IssueList): void {
  const firm = mentionedBy(world.claims.filter(({ claim }) => !isPending(claim)));
  const spoken = mentionedBy(world.claims);
  const named = subjectsOf(world, 'name');
  const staged = subjectsOf(world, 'stage');
  for (const { declaration, document, path } of world.entities.values()) {
    const { id, type } = declaration;
    if (!spoken.has(id)) continue;
    const isSaid = firm.has(id) ? isLive : (claim: Claim) => !isDeprecated(claim);
    if (!named.get(id)?.some(isSaid)) {
      const message = `No claim names ${id}.`;
      issues.add(document, path, { rule: 'noName', message, fix: world.terms.addName });
    }
    if (EVENT_TYPES.includes(type) && !staged.get(id)?.some(isSaid)) {
      const fix = 'Add the stage that the source says: expected, held, …';
      issues.add(document, path, {
        rule: 'noStage',
        message: `No claim gives ${id} a stage.`,
        fix,
      });
    }
  }
}

const PENDING_FIX = 'Leave it so until they are accepted.';

/** Warns of declared entities that no source mentions: they are not shown, or rest on the curators alone. */
export function checkSpoken(world: SeedWorld, issues: IssueList): void {
  const live = world.claims.filter(({ claim }) => isLive(claim));
  const [all, counting] = [mentionedBy(world.claims), mentionedBy(live)];
  const proposed = mentionedBy(world.claims.filter(({ claim }) => isPending(claim)));
  const sourced = mentionedBy(live.filter((seed) => !world.isOurs(seed)));
  for (const { declaration, document, path } of world.entities.values()) {
    const { id } = declaration;
    if (sourced.has(id)) continue;
    const [message, fix] = counting.has(id)
      ? [`Only the curators mention ${id}.`, 'Add what a source says of it, or remove it.']
      : proposed.has(id)
        ? [`Only pending claims mention ${id}, so it is not shown.`, PENDING_FIX]
        : all.has(id)
          ? [`Only deprecated claims mention ${id}.`, 'If it is withdrawn on purpose, leave it so.']
          : [`No claim mentions ${id}.`, 'Remove the declaration, or add a claim.'];
    issues.add(document, path, { rule: 'unspoken', message, fix });
  }
}

/** The claims with a predicate, by subject. */
function subjectsOf(world: SeedWorld, predicate: Predicate): Map<EntityId, Claim[]> {
  const claims = world.claims.map(({ claim }) => claim);
  return groupBy(
    claims.filter((claim) => claim.predicate === predicate),
    ({ subject }) => subject,
  );
}

function mentionedBy(claims: readonly SeedClaim[]): Set<EntityId> {
  return new Set(claims.flatMap((seed) => mentionsOf(seed).map(([, id]) => id)));
}

type Mention = readonly [part: Parameters<SeedWorld['object']>[1], id: EntityId];

function mentionsOf({ claim }: SeedClaim): Mention[] {
  const { onBehalfOf, insteadOf, accompanying, of, which } = claim.qualifiers;
  const mentions: (readonly [Mention[0], EntityId | undefined])[] = [
    ['subject', claim.subject],
    ['object', claim.object],
    ['speaker', claim.speaker],
    ['speakerOf', claim.unnamedSpeaker?.of],
    ['via', claim.via],
    ['onBehalfOf', onBehalfOf],
    ['insteadOf', insteadOf],
    ['accompanying', accompanying],
    ['of', of],
    ['value', which === 'country' ? String(claim.value) : undefined],
  ];
  return mentions.filter((mention): mention is Mention => mention[1] !== undefined);
}
