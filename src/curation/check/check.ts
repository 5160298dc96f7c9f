/** The check of a set of seeds: every rule, in order. */
import { checkClaims } from './claims.ts';
import { checkCycles } from './cycles.ts';
import { checkDescribed } from './described.ts';
import { checkGroups, checkMeetings } from './duplicates.ts';
import {
  checkCoverage,
  checkDeclarations,
  checkScopes,
  checkSpoken,
  checkTakenAway,
} from './entities.ts';
import { checkFormats } from './formats.ts';
import { checkHeld } from './held.ts';
import { checkIds } from './ids.ts';
import { checkMerges } from './merges.ts';
import { checkOutsiders } from './outsiders.ts';
import { checkPreferred } from './preferred.ts';
import { checkProperties } from './properties.ts';
import { checkReferences } from './references.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';
import { checkToldAgain } from './told-again.ts';
import type { IssueList } from './issues.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { PlacedRecords, SeedEntity } from './placed.ts';
import type { RecordedWorld } from './recorded.ts';
import { Settled } from './settled.ts';
import { checkNamesakes } from './twins.ts';
import { SeedWorld } from './world.ts';

/** What is checked. */
export interface Checked {
  readonly records: PlacedRecords;
  /** Of sources, by file name. Sources without a text are not compared. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the graph holds beside them; absent if the seeds are checked alone. */
  readonly recorded?: RecordedWorld;
  /** Entities that other records of the same import declare and name, if these are only a part of it. */
  readonly elsewhere?: ReadonlyMap<EntityId, SeedEntity>;
}

/**
 * Finds errors.
 *
 * @param issues holds the issues found while reading the files; those of the check are added.
 */
export function findErrors(checked: Checked, issues: IssueList): SeedWorld {
  const { records, texts } = checked;
  const isWhole = !issues.hasErrors;
  const world = new SeedWorld(checked, issues);
  checkIds(records, issues);
  checkDeclarations(records.entities, world, issues);
  checkSources(records.sources, world, issues);
  checkDescribed(world, issues);
  checkReferences(world);
  checkClaims(world);
  checkProperties(world);
  checkScopes(world);
  checkCycles(world);
  checkHeld(world);
  checkMerges(world);
  // If a record could not be read, it could be the one that names an entity or gives its stage.
  if (isWhole) checkCoverage(world, issues);
  checkTexts(world, texts, issues);
  return world;
}

/**
 * Finds errors and, if there are none, warnings.
 *
 * @param issues as {@link findErrors}.
 */
export async function check(checked: Checked, issues: IssueList): Promise<void> {
  const world = findErrors(checked, issues);
  // Warnings are not shown beside errors, since a warning may no longer apply once the errors are
  // fixed.
  if (issues.hasErrors) return;
  checkSpoken(world, issues);
  checkTakenAway(world, issues);
  checkOutsiders(world);
  checkPreferred(world);
  checkToldAgain(world);
  checkFormats(world);
  const settled = new Settled(world);
  checkGroups(world, settled);
  await checkMeetings(world, settled);
  await checkNamesakes(world, settled);
}
