/** Writes the conditions of lists of each label as Cypher, and decides where such a list can begin. */
import { concerning, during, isKnownAsOf, placed } from '../conditions.ts';
import { leadsUnder } from '../relationships/under-wholes.ts';
import type { Condition, ListedLabel, WhenNamed } from './named-conditions.ts';

const party = (when: WhenNamed, parameter: Condition, capacities: string) =>
  when.given(
    parameter,
    ` AND COUNT { MATCH (e)<-[r:PARTY_TO]-(o:Entity {id: $${parameter}})
      WHERE ${isKnownAsOf('r')}${capacities} } > 0`,
  );

/** The text that the entity has a property `which` that is known on `$asOf` and passes `test`. `i` is its index. */
const property = (which: string, test: string) => `any(i IN range(0, size(e.propWhich) - 1)
  WHERE e.propWhich[i] = '${which}' AND e.propFrom[i] <= $asOf AND e.propUntil[i] > $asOf AND ${test})`;

const ofKinds = (when: WhenNamed) =>
  when.given('kinds', ` AND ${property('kind', 'e.propValue[i] IN $kinds')}`);

const postIn = (when: WhenNamed) =>
  when.given(
    'organization',
    ` AND COUNT { MATCH (e)-[r:POST_IN]->(o:Entity {id: $organization}) WHERE ${isKnownAsOf('r')} } > 0`,
  );

const heldBy = (when: WhenNamed) =>
  when.given(
    'holder',
    ` AND COUNT { MATCH (e)<-[r:HOLDS]-(o:Entity {id: $holder})
      WHERE ${isKnownAsOf('r')} AND r.support <> 'ALLEGED' } > 0`,
  );

const ofStages = (when: WhenNamed) =>
  when.given(
    'stages',
    ` AND any(n IN [size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf])]
      WHERE n > 0 AND (e.stepStage[n - 1] IN $stages
        OR any(stage IN $stages WHERE e.stepOutcomes[n - 1] CONTAINS '"stage":"' + stage + '"')))`,
  );

/** The category and the text that it must contain are both stored as JSON. */
const ofCategory = (when: WhenNamed) =>
  when.given(
    'category',
    ` AND ${property('category', 'toLower(e.propValue[i]) CONTAINS $category')}`,
  );

const chargedWith = (when: WhenNamed) =>
  when.given(
    'charge',
    ` AND COUNT { MATCH (e)<-[accused:PARTY_TO]-(whom:Entity)
      WHERE ${isKnownAsOf('accused')} AND accused.support <> 'ALLEGED' AND accused.capacity = 'defendant'
        AND any(each IN coalesce(accused.charges, []) WHERE toLower(each) CONTAINS $charge)
        ${when.given('defendant', 'AND whom.id = $defendant')} } > 0`,
  );

/** The text that the actor asked for, or anybody, is under the circumstance, within the period if there is one. */
const isUnder = (when: WhenNamed) => {
  const somebody = ` AND COUNT { MATCH (e)<-[r:UNDER]-(o:Entity)
      WHERE ${isKnownAsOf('r')} AND r.support <> 'ALLEGED'
        ${when.given('under', 'AND o.id = $under')}${during(when, 'r')} } > 0`;
  const asked = ['under', 'since', 'until', 'certainty'] as const;
  return asked.reduceRight(
    (rest, name) => when.given(name, somebody) + when.absent(name, rest),
    '',
  );
};

/** Leads from a given condition to entities `e`. It finds all that meet the condition, and perhaps others. */
type Start = readonly [Condition, string];

const atPlaces: Start = [
  'places',
  `UNWIND $places AS parent ${leadsUnder('AT', 'e', 'Circumstance')}`,
];
const aboutTopics: Start = [
  'topics',
  `UNWIND $topics AS parent ${leadsUnder('CONCERNS', 'e', 'LegalCase')}`,
];
const asParty = (parameter: 'complainant' | 'defendant' | 'party'): Start => [
  parameter,
  `MATCH (:Entity {id: $${parameter}})-[:PARTY_TO]->(e:LegalCase)`,
];

/** The conditions that a list of a label can have. */
export interface Conditions {
  /** The conditions that apply to the label beside ids. */
  readonly applicable: readonly Condition[];
  readonly text: (when: WhenNamed) => string;
  /** Where a list can begin, the most selective first. Without one, all entities of the label are read. */
  readonly starts: readonly Start[];
}

const UNCONDITIONAL: Conditions = { applicable: [], text: () => '', starts: [] };

/** The conditions of each label. Those of lists of actors are in `actor-filter.ts`. */
export const CONDITIONS_OF: Readonly<Record<ListedLabel, Conditions>> = {
  Actor: UNCONDITIONAL,
  Person: UNCONDITIONAL,
  Organization: UNCONDITIONAL,
  Group: UNCONDITIONAL,
  Role: {
    applicable: ['organization', 'holder'],
    text: (when) => postIn(when) + heldBy(when),
    starts: [
      ['holder', 'MATCH (:Entity {id: $holder})-[:HOLDS]->(e:Role)'],
      ['organization', 'MATCH (:Entity {id: $organization})<-[:POST_IN]-(e:Role)'],
    ],
  },
  Topic: UNCONDITIONAL,
  Place: UNCONDITIONAL,
  Source: {
    applicable: ['sourceKind', 'publisher', 'language'],
    text: (when) =>
      when.given('sourceKind', ` AND coalesce(e.kind, 'publication') = $sourceKind`) +
      when.given('publisher', ' AND e.publisher = $publisher') +
      when.given('language', ' AND e.language = $language'),
    starts: [],
  },
  LegalCase: {
    applicable: ['complainant', 'defendant', 'party', 'topics', 'stages', 'category', 'charge'],
    text: (when) =>
      party(when, 'complainant', ` AND r.capacity IN ['complainant', 'plaintiff', 'prosecutor']`) +
      party(when, 'defendant', ` AND r.capacity = 'defendant'`) +
      party(when, 'party', '') +
      concerning(when, '(e)') +
      ofCategory(when) +
      chargedWith(when) +
      ofStages(when),
    starts: [asParty('defendant'), asParty('complainant'), asParty('party'), aboutTopics],
  },
  Circumstance: {
    applicable: ['kinds', 'under', 'places', 'since', 'until', 'certainty'],
    text: (when) => ofKinds(when) + isUnder(when) + placed(when, 'e'),
    starts: [['under', 'MATCH (:Entity {id: $under})-[:UNDER]->(e:Circumstance)'], atPlaces],
  },
};
