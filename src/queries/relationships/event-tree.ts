/**
 * Writes conditions on events, joined by all, any and not, as Cypher: one text per shape, with parameters
 * named by leaf.
 */
import { LRUCache } from 'lru-cache';
import { PRESENT } from '../../domain/claims/predicates.ts';
import { OPEN_PLANS } from '../../domain/events/stages.ts';
import { ALWAYS } from '../../domain/time/knowledge.ts';
import type { Value } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { queryByChoice } from '../../graph/query/query.ts';
import { parameter, type ValueType } from '../../graph/query/value-types.ts';
import { whenNull } from '../../graph/query/when.ts';
import { leavesOf, treeText } from '../condition-tree.ts';
import type { EventStart } from './event-starts.ts';
import {
  parameterOf,
  type EventLeaf,
  type EventTree,
  type LeafName,
  type LeafParameter,
} from './event-tree-leaves.ts';
import { startOf } from './event-tree-starts.ts';
import { concerning, during, hasLinkTo, isKnownAsOf, placed } from '../conditions.ts';

/** What a tree adds to the text of a query. */
export interface TreeText {
  readonly types: Readonly<Record<LeafParameter, ValueType<Value>>>;
  /** Computes the counts of an event `e` that the conditions need. `kept` are the other variables to pass on. */
  readonly gather: (kept: string) => string;
  /** The names of these counts, each followed by a comma. */
  readonly carried: string;
  /**
   * The condition, starting with AND, that the tree holds for `e` after `STEP`. `verdict` is an expression for
   * the verdict in question.
   */
  readonly where: (verdict: string) => string;
  /**
   * Where a search can begin so that it finds every event that meets the conditions; null if it must read all
   * events.
   */
  readonly start: EventStart | null;
}

/** No tree: only the flat conditions apply. */
export const NO_TREE: TreeText = {
  ...{ types: {}, carried: '', start: null },
  ...{ gather: () => '', where: () => '' },
};

/** The strongest verdict of any pair in `e`; empty if there is none. */
export const VERDICT_OF_ANY = `CASE WHEN n = 0 THEN '' ELSE coalesce(e.stepVerdict[n - 1], '') END`;

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const IS_LAPSED = (day: string) =>
  `(status IN [${quoted(OPEN_PLANS)}] AND s.latest IS NOT NULL AND s.latest < ${day})`;

/**
 * The condition, starting with AND, that the term of `tie` may cover the date of the event. It fails only if
 * the term certainly lies elsewhere.
 */
export const heldThen = (tie: string) =>
  ` AND (${tie}.earliest IS NULL OR s.latest IS NULL OR ${tie}.earliest <= s.latest)
    AND (${tie}.latest IS NULL OR s.earliest IS NULL OR ${tie}.latest >= s.earliest)`;

/** The condition that the relationship `tie` is known and not merely alleged. */
export const stated = (tie: string) => `${isKnownAsOf(tie)} AND ${tie}.support <> 'ALLEGED'`;

/** Whether `test` holds of `kind`, the kind of the organization `a` as it is stored, in JSON. */
const kindOf = (a: string, test: string) =>
  `any(i IN range(0, size(coalesce(${a}.propWhich, [])) - 1) WHERE ${a}.propWhich[i] = 'kind'
    AND ${a}.propFrom[i] <= $asOf AND ${a}.propUntil[i] > $asOf AND ${a}.propValue[i] ${test})`;
export const isParty = (a: string) => kindOf(a, `= '"party"'`);

/** The expressions with which conditions get the counts that they compare. */
const COUNTS = {
  presentMin: 'present',
  presentMax: 'present',
  sourcesMin: 'sources',
  allOf: 'found',
} as const;
type CountName = (typeof COUNTS)[keyof typeof COUNTS];

/** The conditions of one leaf. Each is true or false but never null, so that `NOT` can negate it. */
function leafText(leaf: EventLeaf, verdict: string, gathered: (name: CountName) => string): string {
  const when = whenNull<LeafName>((name) => (leaf[name] ?? null) === null);
  const { given } = when;
  const part =
    given('capacities', ' AND x.capacity IN $capacities') +
    given('partStatuses', ' AND x.status IN $partStatuses');
  const counted = (name: keyof typeof COUNTS, test: (count: string) => string) =>
    (leaf[name] ?? null) === null ? '' : ` AND ${test(gathered(COUNTS[name]))}`;
  const isSomebodyAsked =
    (['anyOf', 'memberOf', 'roles', 'kinds'] as const).some(
      (name) => (leaf[name] ?? null) !== null,
    ) ||
    (part !== '' && (leaf.allOf ?? null) === null && (leaf.noneOf ?? null) === null);
  const somebody = ` AND COUNT { MATCH (e)<-[x:INVOLVED_IN]-(a:Actor)${given('memberOf', '-[m:MEMBER_OF]->(o:Entity)')}
      WHERE ${isKnownAsOf('x')}${part}${given('anyOf', ' AND a.id IN $anyOf')}
      ${given('kinds', `AND a.type = 'Organization' AND ${kindOf('a', 'IN $kinds')}`)}
      ${given('memberOf', `AND o.id IN $memberOf AND ${stated('m')}${heldThen('m')}`)}
      ${given('roles', `AND COUNT { MATCH (a)-[h:HOLDS]->(role:Entity) WHERE role.id IN $roles AND ${stated('h')}${heldThen('h')} } > 0`)} } > 0`;
  return (
    given('statuses', ' AND status IN $statuses') +
    given('verdicts', ` AND coalesce(${verdict}, '') IN $verdicts`) +
    given(
      'formats',
      ` AND e.type = 'Meeting' AND n > 0 AND coalesce(e.stepFormat[n - 1], '') IN $formats`,
    ) +
    during(when, 's') +
    concerning(when, '(e)') +
    placed(when, 'e') +
    hasLinkTo(when, 'e', 'PART_OF', 'wholes') +
    given('ids', ' AND e.id IN $ids') +
    given('named', ' AND e.id IN $named') +
    given('lapsedOn', ` AND ${IS_LAPSED('$lapsedOn')}`) +
    given('notLapsedOn', ` AND NOT ${IS_LAPSED('$notLapsedOn')}`) +
    counted('presentMin', (present) => `${present} >= $presentMin`) +
    counted('presentMax', (present) => `${present} <= $presentMax`) +
    counted('sourcesMin', (sources) => `${sources} >= $sourcesMin`) +
    counted('allOf', (found) => `${found} > 0 AND ${found} = size($allOf)`) +
    given(
      'noneOf',
      ` AND COUNT { MATCH (e)<-[x:INVOLVED_IN]-(a:Entity)
        WHERE a.id IN $noneOf AND ${isKnownAsOf('x')}${part} } = 0`,
    ) +
    (isSomebodyAsked ? somebody : '')
  );
}

/** Statuses of a part whose actor was not there, or was no longer expected. */
const ABSENT = ['NOT_HELD', 'DENIED', 'DECLINED', 'CANCELLED'];

/** Computes the counts. Each actor and each source counts once, where COUNT {} would count relationships. */
const GATHERS: Readonly<Record<CountName, (kept: string, into: string, part: string) => string>> = {
  present: (kept, into) => `OPTIONAL MATCH (e)<-[x:INVOLVED_IN]-(there:Actor)
    WHERE ${isKnownAsOf('x')} AND x.capacity IN [${quoted(PRESENT)}]
      AND NOT x.status IN [${quoted(ABSENT)}]
      AND (x.capacity <> 'host' OR there.type = 'Person')
  WITH ${kept}, count(DISTINCT there.id) AS ${into}`,
  // CALL is used because the embedded engine finds claims by their index there; in OPTIONAL MATCH it scans all of
  // them.
  sources: (kept, into) => `WITH ${kept}, e.id AS eventId
  CALL (eventId) {
    MATCH (c:Claim {subject: eventId}) WHERE ${LIVE} RETURN collect(DISTINCT c.source) AS own
  }
  CALL (eventId) {
    MATCH (c:Claim {object: eventId}) WHERE ${LIVE} RETURN collect(DISTINCT c.source) AS others
  }
  WITH ${kept}, size(own) + size([each IN others WHERE NOT each IN own]) AS ${into}`,
  found: (kept, into, part) => `OPTIONAL MATCH (e)<-[x:INVOLVED_IN]-(other:Entity)
    WHERE other.id IN $allOf AND ${isKnownAsOf('x')}${part}
  WITH ${kept}, count(DISTINCT other.id) AS ${into}`,
};
const LIVE = `${isKnownAsOf('c')} AND ${isLiveClaim('c')} AND c.knownFrom <> '${ALWAYS}'`;

const rename = (text: string, i: number) =>
  text.replaceAll(/\$(?!asOf\b)(\w+)/g, (_, name: string) => `$${parameterOf(i, name)}`);

/**
 * The name of a count. Counts that are the same for all leaves are computed once, because the embedded engine
 * plans at most 128 steps in a row.
 */
const countName = (i: number, name: CountName) =>
  name === 'found' ? parameterOf(i, name) : `${name}Count`;

function textsOf(tree: EventTree): TreeText {
  const leaves = leavesOf(tree);
  const gathers = new Map<string, (kept: string) => string>();
  leaves.forEach((leaf, i) => {
    leafText(leaf, '', (name) => {
      const into = countName(i, name);
      const when = whenNull<LeafName>((each) => (leaf[each] ?? null) === null);
      const part =
        when.given('capacities', ' AND x.capacity IN $capacities') +
        when.given('partStatuses', ' AND x.status IN $partStatuses');
      gathers.set(into, (kept) => rename(GATHERS[name](kept, into, part), i));
      return into;
    });
  });
  const carried = [...gathers.keys()];
  const where = (verdict: string) => {
    let i = 0;
    const text = treeText(tree, (leaf) => {
      const at = i++;
      return rename(`(true${leafText(leaf, verdict, (name) => countName(at, name))})`, at);
    });
    return ` AND ${text}`;
  };
  const gather = (kept: string) =>
    [...gathers.values()]
      .map((make, i) => make([kept, ...carried.slice(0, i)].join(', ')))
      .join('\n  ');
  const used = `${gather('e')}${where('e')}`.matchAll(/\$(p\d+_\w+)/g);
  const types = Object.fromEntries(Array.from(used, ([, name]) => [name!, parameter<Value>()]));
  const named = carried.map((name) => `${name}, `).join('');
  return { types, gather, carried: named, where, start: startOf(tree) };
}

/** The conditions that a tree contains, without their values. They decide its text. */
const shapeOf = (tree: EventTree): unknown => {
  if ('leaf' in tree) {
    const given = Object.entries(tree.leaf).filter(([, value]) => (value ?? null) !== null);
    return given.map(([name]) => name).sort();
  }
  if ('not' in tree) return { not: shapeOf(tree.not) };
  return 'all' in tree ? { all: tree.all.map(shapeOf) } : { any: tree.any.map(shapeOf) };
};

/** The number of possible shapes is large but bounded, and operations use the same ones again. */
const MAX_SHAPES = 200;

/** One query for each shape of tree and each choice. `queryByChoice` does the same for choices alone. */
export function queryByTree<A extends readonly unknown[], Q extends object>(
  example: A,
  make: (tree: TreeText, ...choice: A) => Q,
): (tree: EventTree | null, ...choice: A) => Q {
  const flat = queryByChoice(example, (...choice: A) => make(NO_TREE, ...choice));
  const made = new LRUCache<string, Q>({ max: MAX_SHAPES });
  return (tree, ...choice) => {
    if (tree === null) return flat(...choice);
    const key = JSON.stringify([shapeOf(tree), choice]);
    const found = made.get(key) ?? make(textsOf(tree), ...choice);
    made.set(key, found);
    return found;
  };
}
