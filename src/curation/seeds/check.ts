/** The check of a set of seeds: every rule, in order. */
import type { Assembled } from './assemble.ts';
import { checkClaims } from './check-claims.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkCoverage, checkDeclarations, checkScopes, checkSpoken } from './check-entities.ts';
import { checkForms } from './check-forms.ts';
import { checkHeld } from './check-held.ts';
import { checkMerges } from './check-merges.ts';
import { checkOutsiders } from './check-outsiders.ts';
import { checkPreferred } from './check-preferred.ts';
import { checkProperties } from './check-properties.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTexts } from './check-texts.ts';
import { checkToldAgain } from './check-told-again.ts';
import type { IssueList } from './issues.ts';
import { SeedWorld } from './world.ts';

/** Applies all rules; `issues` already holds what the reading of the files objected to. */
export async function check(
  assembled: Assembled,
  articles: string,
  issues: IssueList,
): Promise<void> {
  const isWhole = !issues.hasErrors;
  const world = new SeedWorld(assembled, issues);
  checkDeclarations(assembled.entities, world, issues);
  checkSources(assembled.sources, world, issues);
  checkReferences(world);
  checkClaims(world);
  checkProperties(world);
  checkScopes(world);
  checkCycles(world);
  checkHeld(world);
  checkMerges(world);
  // A part that could not be read would make what it speaks of look unspoken.
  if (isWhole) checkCoverage(world, issues);
  await checkTexts(world, articles, issues);
  // What is wrong goes first: a question about it may have another answer then.
  if (issues.hasErrors) return;
  checkSpoken(world, issues);
  checkOutsiders(world);
  checkPreferred(world);
  checkToldAgain(world);
  checkForms(world);
  checkDuplicates(world);
}
