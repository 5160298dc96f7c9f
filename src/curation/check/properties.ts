/** Checks that entities of a type have a property, and that the value is allowed for it. */
import { CIRCUMSTANCE_KINDS, ENTITY_TYPES } from '../../domain/entities/entities.ts';
import {
  ORGANIZATION_KINDS,
  STATEMENT_KINDS,
  type EntityType,
} from '../../domain/entities/entities.ts';
import type { PropertyName } from '../../domain/claims/predicates.ts';
import { timesOf } from '../../domain/events/times.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';

/** What a value may be. A `country` is checked as a reference. */
type Values = readonly string[] | 'text' | 'size' | 'times' | 'wikidata' | 'entity';

/** Property → the types that have it, each with what its value may be. */
export const PROPERTY_VALUES: Readonly<
  Record<PropertyName, Readonly<Partial<Record<EntityType, Values>>>>
> = {
  kind: {
    Organization: ORGANIZATION_KINDS,
    Statement: STATEMENT_KINDS,
    Circumstance: CIRCUMSTANCE_KINDS,
  },
  purpose: { Organization: 'text' },
  country: { Organization: 'entity' },
  size: { Group: 'size' },
  category: { LegalCase: 'text' },
  times: { Meeting: 'times' },
  orientation: { Organization: 'text' },
  wikidata: Object.fromEntries(ENTITY_TYPES.map((type) => [type, 'wikidata'])),
};

export function checkProperties(world: SeedWorld): void {
  for (const seed of world.claims) {
    const { predicate, subject, value, qualifiers } = seed.claim;
    if (predicate !== 'property') continue;
    const which = qualifiers.which as PropertyName | undefined;
    if (which === undefined) {
      const fix = 'Add the qualifier `which`.';
      world.object(seed, 'which', {
        rule: 'missingKey',
        message: 'The claim does not say which property.',
        fix,
      });
      continue;
    }
    const type = world.typeOf(subject);
    if (type === undefined) continue;
    const values = PROPERTY_VALUES[which][type];
    if (values === undefined) {
      const owners = Object.keys(PROPERTY_VALUES[which]).join(', ');
      const message = `${subject} is a ${type}; only ${owners} have a ${which}.`;
      world.object(seed, 'value', {
        rule: 'wrongType',
        message,
        fix: 'Use another property, or leave it out.',
      });
      continue;
    }
    const problem = problemOf(value, values);
    if (problem === null) continue;
    const message = `"${String(value)}" is not a ${which} of a ${type}.${problem.hint}`;
    world.object(seed, 'value', { rule: 'badValue', message, fix: problem.fix });
  }
}

function problemOf(
  value: string | number | undefined,
  values: Values,
): { hint: string; fix: string } | null {
  if (typeof values !== 'string') {
    if (values.includes(String(value))) return null;
    return { hint: didYouMean(String(value), values), fix: `Use one of: ${values.join(', ')}.` };
  }
  switch (values) {
    case 'size':
      if (Number.isSafeInteger(value) && Number(value) > 0) return null;
      return { hint: '', fix: 'Write a whole number from 1.' };
    case 'times':
      if (isTimes(String(value))) return null;
      return { hint: '', fix: 'Write "12" (exactly), "12.." (at least) or "12..20".' };
    case 'wikidata':
      if (/^Q[1-9]\d*$/.test(String(value))) return null;
      return { hint: '', fix: 'Write a Wikidata item such as Q42.' };
    case 'text':
    case 'entity':
      return typeof value === 'string' ? null : { hint: '', fix: 'Write text.' };
  }
}

function isTimes(value: string): boolean {
  const times = timesOf(value);
  if (times === null || times.atLeast < 1) return false;
  return times.atMost === null || times.atMost >= times.atLeast;
}
