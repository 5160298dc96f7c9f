// @ts-check
/** The floor's queries, one per question: the fastest that we can write for Neo4j over Rapport's stored shape. */

/** Keeps what is known now. Every timed question asks for that. */
const now = (/** @type {string} */ v) => `${v}.knownUntil = '9999-12-31'`;

/** Keeps what was known on a day. */
const onDay = (/** @type {string} */ v) => `${v}.knownFrom <= $k AND ${v}.knownUntil > $k`;

const LAST_STATUS = (/** @type {string} */ v) => `${v}.stepStatus[size(${v}.stepStatus) - 1]`;
const LAST_DATE = (/** @type {string} */ v) => `${v}.stepDate[size(${v}.stepDate) - 1]`;

const EVENT = `id: e.id, name: e.name, status: ${LAST_STATUS('e')}, date: ${LAST_DATE('e')}`;

const TIE = `id: o.id, name: o.name, since: r.since, until: r.until, support: r.support`;

export const PROFILE = `MATCH (p:Person {id: $id}) WHERE ${now('p')}
  CALL (p) {
    MATCH (p)-[r:HOLDS]->(o:Role) WHERE ${now('r')}
    WITH r, o ORDER BY o.sortKey, r.key LIMIT 20 RETURN collect({${TIE}}) AS roles
  }
  CALL (p) {
    MATCH (p)-[r:MEMBER_OF]->(o:Entity) WHERE ${now('r')}
    WITH r, o ORDER BY o.sortKey, r.key LIMIT 20 RETURN collect({${TIE}}) AS memberships
  }
  CALL (p) {
    MATCH (p)-[r:INVOLVED_IN]->(e:Event) WHERE ${now('r')}
    WITH r, e, coalesce(r.earliest, '') AS place ORDER BY place DESC, r.key LIMIT 10
    RETURN collect({${EVENT}, capacity: r.capacity, part: r.status}) AS involvements
  }
  RETURN p.id AS id, p.name AS name, p.nameText AS names, p.propWhich AS which,
    p.propValue AS values, p.propUntil AS untils, roles, memberships, involvements,
    coalesce(p.meetingsNow, 0) AS meetingCount`;

/** The id into which an old id was merged; no row if the id is not an old one. */
export const MERGED = `MATCH (m:MergedId {id: $id}) RETURN m.into AS id`;

/** A pair's ends are stored in the order of their ids: the smaller id is \`a\`. */
const side = (/** @type {string} */ name) => ({
  own: `CASE WHEN $a < $b THEN r.a${name} ELSE r.b${name} END`,
  other: `CASE WHEN $a < $b THEN r.b${name} ELSE r.a${name} END`,
});

/** All meetings of two actors as \`[whole, verdict, status, times]\`; ten of them in full, with three claims each. */
const pairKnown = (/** @type {typeof now} */ known) => `
  MATCH (:Entity {id: $a})-[r:COUNTERPART]-(:Entity {id: $b}) WHERE ${known('r')}
  WITH r, coalesce(r.earliest, '') AS day ORDER BY day DESC, r.meeting
  WITH collect(r) AS all
  CALL (all) {
    UNWIND all[..10] AS r
    MATCH (e:Entity {id: r.meeting})
    CALL (r) {
      UNWIND r.claimIds AS id MATCH (c:Claim {id: id})
      WITH c ORDER BY c.knownFrom, c.id
      RETURN collect({id: c.id, modality: c.modality, source: c.source})[..3] AS claims,
        count(DISTINCT c.source) AS sourceCount
    }
    WITH r, e, claims, sourceCount, coalesce(r.earliest, '') AS day ORDER BY day DESC, r.meeting
    RETURN collect({id: e.id, name: e.name, status: r.status, verdict: r.verdict, date: r.date,
      ownCapacities: ${side('Capacities').own}, ownStatus: ${side('Status').own},
      otherCapacities: ${side('Capacities').other}, otherStatus: ${side('Status').other},
      claimCount: size(r.claimIds), sourceCount: sourceCount, claims: claims}) AS meetings
  }
  RETURN [r IN all | [r.within, r.verdictOrder, r.status, coalesce(r.times, 1)]] AS counted, meetings`;

export const PAIR = pairKnown(now);
export const PAIR_ON_DAY = pairKnown(onDay);

export const LIST = `UNWIND $ids AS id
  MATCH (p:Person {id: id}) WHERE ${now('p')}
  WITH p ORDER BY p.sortKey, p.id
  CALL (p) {
    MATCH (p)-[r:INVOLVED_IN]->(e:Meeting) WHERE ${now('r')}
    WITH r, e, coalesce(r.earliest, '') AS place ORDER BY place DESC, r.key LIMIT 10
    CALL (e) {
      MATCH (e)<-[i:INVOLVED_IN]-(o:Actor) WHERE ${now('i')}
      WITH i, o ORDER BY o.sortKey, i.key LIMIT 5
      RETURN collect({id: o.id, name: o.name, capacity: i.capacity, status: i.status}) AS involved
    }
    RETURN collect({${EVENT}, part: r.status, involved: involved}) AS meetings
  }
  RETURN p.id AS id, p.name AS name, meetings`;

/** Rapport stores how many relationships each actor has. Reading these counts is the fastest answer. */
export const COUNTS_OF = `UNWIND $ids AS id
  MATCH (p:Person {id: id}) WHERE ${now('p')}
  WITH p ORDER BY p.sortKey, p.id
  RETURN p.id AS id, p.name AS name, coalesce(p.meetingsNow, 0) AS meetings,
    coalesce(p.involvementsNow, 0) AS involvements, coalesce(p.rolesNow, 0) AS roles,
    coalesce(p.membershipsNow, 0) AS memberships`;

/** Limits for packing: no source tells so many meetings as one, and there are fewer statuses. */
const MANY = 1_000_000;
const STATUSES = 16;

/**
 * The strongest of the meetings of a pair that have the same outermost meeting, because these count once. The
 * order of the verdict, the order of the status and the times are packed into one number, whose minimum
 * is the strongest. \`$rank\` gives the order of each status.
 */
export const BEST = `min((r.verdictOrder * ${STATUSES} + $rank[r.status]) * ${MANY} + ${MANY} - coalesce(r.times, 1))`;

/** Unpacks such a number, named \`best\`. */
export const OF_BEST = {
  verdict: `best / ${MANY * STATUSES}`,
  status: `best / ${MANY} % ${STATUSES}`,
  times: `${MANY} - best % ${MANY}`,
};

const topFrom = (/** @type {string} */ after) => `
  MATCH (:Entity {id: $a})-[r:COUNTERPART]-(b:Entity) WHERE ${now('r')} AND r.ofRole IS NULL
  WITH b, r.within AS whole, min(r.earliest) AS earliest, max(r.latest) AS latest,
    ${BEST} AS best
  WITH b, sum(${OF_BEST.times}) AS meetingCount, min(${OF_BEST.verdict}) AS verdict,
    collect([${OF_BEST.status}, ${OF_BEST.times}]) AS statuses,
    min(earliest) AS firstDate, max(latest) AS lastDate${after}
  ORDER BY meetingCount DESC, verdict, b.sortKey, b.id LIMIT 10
  RETURN b.id AS id, b.name AS name, meetingCount, verdict, statuses, firstDate, lastDate`;

export const TOP = topFrom('');

/** The page after a row with \`$meetingCount\`, \`$verdict\`, \`$sortKey\` and \`$id\`. */
export const TOP_AFTER = topFrom(`
  WHERE meetingCount < $meetingCount OR meetingCount = $meetingCount AND (verdict > $verdict
    OR verdict = $verdict AND (b.sortKey > $sortKey OR b.sortKey = $sortKey AND b.id > $id))`).replace(
  'RETURN ',
  'RETURN b.sortKey AS sortKey, ',
);

const MET = (/** @type {string} */ v) =>
  `${v}.verdict = 'MET' AND ${now(v)} AND ${v}.ofRole IS NULL`;

/** Any of the shortest paths. The stored pair alone says whether the two met. */
export const PATH = `MATCH (from:Entity {id: $a}), (to:Entity {id: $b})
  MATCH p = shortestPath((from)-[:COUNTERPART*..6]-(to)) WHERE all(r IN relationships(p) WHERE ${MET('r')})
  WITH relationships(p) AS ties, nodes(p) AS along
  UNWIND range(0, size(ties) - 1) AS i
  MATCH (e:Entity {id: ties[i].meeting})
  WITH i, along[i + 1] AS to, e, ties[i].date AS date ORDER BY i
  RETURN collect({to: {id: to.id, name: to.name}, via: {id: e.id, name: e.name}, date: date}) AS hops`;

/** Everybody whom \`from\` met, and how often. A meeting within another meeting of the same two counts once. */
const TIED = (/** @type {string} */ from, /** @type {string} */ kept) => `
    MATCH (${from})-[r:COUNTERPART]-(b) WHERE ${MET('r')}
    WITH ${kept}b, r.within AS whole, max(coalesce(r.times, 1)) AS times`;

/** The search stops at a level with more actors than are shown. */
export const NETWORK = `MATCH (a:Entity {id: $a})
  CALL (a) {${TIED('a', '')}
    WITH b, sum(times) AS ties ORDER BY ties DESC, b.sortKey, b.id
    RETURN collect(b) AS near
  }
  CALL (a, near) {
    UNWIND CASE WHEN size(near) < 150 THEN near ELSE [] END AS x ${TIED('x', 'a, near, x, ')}
    WITH a, near, b, sum(times) AS ties WHERE b <> a AND NOT b IN near
    WITH b, ties ORDER BY ties DESC, b.sortKey, b.id
    RETURN collect(b) AS far
  }
  WITH a, near[..149] AS first, far, size(near) + size(far) + 1 AS found
  WITH first, far[..149 - size(first)] AS second, a, found
  WITH [a] + first + second AS shown, found, [{id: a.id, name: a.name, distance: 0}]
    + [x IN first | {id: x.id, name: x.name, distance: 1}]
    + [x IN second | {id: x.id, name: x.name, distance: 2}] AS nodes
  CALL (shown) {
    UNWIND shown AS x
    MATCH (x)-[r:COUNTERPART]->(y) WHERE ${MET('r')} AND y IN shown
    WITH x, y, r.within AS whole, max(coalesce(r.times, 1)) AS times,
      min(r.earliest) AS earliest, max(r.latest) AS latest
    WITH x.id AS source, y.id AS target, sum(times) AS tieCount, min(earliest) AS firstDate,
      max(latest) AS lastDate
    ORDER BY tieCount DESC, source, target LIMIT 2000
    RETURN collect({source: source, target: target, tieCount: tieCount, firstDate: firstDate,
      lastDate: lastDate, verdict: 'MET'}) AS edges
  }
  RETURN nodes, edges, found - size(shown) AS omittedActors`;

export const TIMELINE = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event) WHERE ${now('r')}
  WITH e, coalesce(r.earliest, '9999-99-99') AS day, collect({a: a, r: r}) AS all
  ORDER BY day, e.id LIMIT 20
  CALL (all) {
    UNWIND all AS each WITH each.a AS a, each.r AS r ORDER BY a.id, r.capacity
    WITH a, collect(r.capacity) AS capacities, min(r.status) AS status ORDER BY a.id
    RETURN collect({id: a.id, name: a.name, capacities: capacities, status: status}) AS parts
  }
  CALL (e, all) {
    UNWIND reduce(ids = split(e.stepClaims[size(e.stepClaims) - 1], ' '), x IN all |
      ids + x.r.claimIds) AS id
    WITH DISTINCT id MATCH (c:Claim {id: id})
    RETURN count(c) AS claimCount, count(DISTINCT c.source) AS sourceCount
  }
  RETURN e.id AS id, e.name AS name, toUpper(e.type) AS kind, all[0].r.eventStatus AS status,
    all[0].r.date AS date, parts, claimCount, sourceCount ORDER BY day, id`;
