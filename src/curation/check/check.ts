/** The check of a set of seeds: every rule, in order. */
import { checkClaims } from './claims.ts';
import { checkCycles } from './cycles.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkCoverage, checkDeclarations, checkScopes, checkSpoken } from './entities.ts';
import { checkFormats } from './formats.ts';
import { checkHeld } from './held.ts';
import { checkMerges } from './merges.ts';
import { checkOutsiders } from './outsiders.ts';
import { checkPreferred } from './preferred.ts';
import { checkProperties } from './properties.ts';
import { checkReferences } from './references.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';
import { checkToldAgain } from './told-again.ts';
import type { IssueList } from './issues.ts';
import type { PlacedRecords } from './placed.ts';
import { SeedWorld } from './world.ts';

/**
 * Applies all rules.
 *
 * @param texts of sources, by file name; what is not among them is not compared.
 * @param issues already holds what the reading of the files objected to.
 */
export function check(
  records: PlacedRecords,
  texts: ReadonlyMap<string, string>,
  issues: IssueList,
): void {
  const isWhole = !issues.hasErrors;
  const world = new SeedWorld(records, issues);
  checkDeclarations(records.entities, world, issues);
  checkSources(records.sources, world, issues);
  checkReferences(world);
  checkClaims(world);
  checkProperties(world);
  checkScopes(world);
  checkCycles(world);
  checkHeld(world);
  checkMerges(world);
  // A part that could not be read would make what it speaks of look unspoken.
  if (isWhole) checkCoverage(world, issues);
  checkTexts(world, texts, issues);
  // What is wrong goes first: a question about it may have another answer then.
  if (issues.hasErrors) return;
  checkSpoken(world, issues);
  checkOutsiders(world);
  checkPreferred(world);
  checkToldAgain(world);
  checkFormats(world);
  checkDuplicates(world);
}
