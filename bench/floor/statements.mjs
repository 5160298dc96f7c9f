// @ts-check
/** The floor's statements, one a question, as fast as we can write them for Neo4j over Rapport's stored shape. */

/** What stands now: the newest knowledge. `knownBy` is not asked for in any question. */
const now = (/** @type {string} */ v) => `${v}.knownUntil = '9999-12-31'`;

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
    COUNT { MATCH (p)-[r:INVOLVED_IN]->(:Meeting) WHERE ${now('r')} } AS meetingCount`;

/** Rows of a pair's meetings; maps of ranks stand in for long CASEs. Higher status ranks are weaker. */
const PAIR_ROWS = `${now('ra')} AND ${now('rb')} AND ra.format <> 'gathering'
    AND (ra.capacity IN $present AND rb.capacity IN $present
      OR ra.capacity = 'requester' AND rb.capacity = 'invited'
      OR ra.capacity = 'invited' AND rb.capacity = 'requester')
    AND NOT b.id IN coalesce(ra.standIns, []) AND NOT $a IN coalesce(rb.standIns, [])`;

const RANKED = `reduce(x = $rank[ra.eventStatus], s IN [ra.status, rb.status] |
      CASE WHEN $rank[s] > x THEN $rank[s] ELSE x END) AS status`;

/** One asked the other: counts only while the meeting is requested or called off. */
const COUNTS = `status IS NOT NULL AND (ra.capacity IN $present
      OR $rank[ra.eventStatus] IN [4, 5, 6] AND status IN [4, 5, 6])`;

const STRENGTH = `CASE WHEN status = 0 AND ra.format = 'encounter' THEN 2 ELSE $strength[status] END`;

export const PAIR = `MATCH (a:Entity {id: $a})-[ra:INVOLVED_IN]->(e:Meeting)<-[rb:INVOLVED_IN]-(b:Entity {id: $b})
  WHERE ${PAIR_ROWS}
  WITH e, ra, rb, ${RANKED}
  WITH e, ra, rb, status, ${STRENGTH} AS strength WHERE ${COUNTS}
  WITH e, ra, rb, status, strength ORDER BY strength, ra.capacity + ' ' + rb.capacity
  WITH e, head(collect({ra: ra, rb: rb, status: status, strength: strength})) AS best
  WITH e, best, best.ra AS ra, best.rb AS rb, coalesce(best.ra.earliest, '') AS place
  ORDER BY place DESC, e.id
  WITH collect({strength: best.strength, status: best.status}) AS all,
    collect({e: e, ra: ra, rb: rb, status: best.status, strength: best.strength})[..10] AS meetings
  CALL (meetings) {
    UNWIND meetings AS each
    WITH each.e AS e, each.ra AS ra, each.rb AS rb, each.status AS status, each.strength AS strength
    CALL (e, ra, rb) {
      UNWIND ra.claimIds + rb.claimIds + split(e.stepClaims[size(e.stepClaims) - 1], ' ') AS id
      WITH DISTINCT id MATCH (c:Claim {id: id})
      WITH c ORDER BY c.knownFrom, c.id
      RETURN collect({id: c.id, modality: c.modality, source: c.source}) AS claims
    }
    RETURN collect({id: e.id, name: e.name, status: status, strength: strength, date: ra.date,
      ownCapacity: ra.capacity, ownStatus: ra.status,
      otherCapacity: rb.capacity, otherStatus: rb.status, claims: claims}) AS list
  }
  RETURN all, list`;

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

export const COUNTS_OF = `UNWIND $ids AS id
  MATCH (p:Person {id: id}) WHERE ${now('p')}
  WITH p ORDER BY p.sortKey, p.id
  RETURN p.id AS id, p.name AS name,
    COUNT { MATCH (p)-[r:INVOLVED_IN]->(:Meeting) WHERE ${now('r')} } AS meetings,
    COUNT { MATCH (p)-[r:INVOLVED_IN]->(:Event) WHERE ${now('r')} } AS involvements,
    COUNT { MATCH (p)-[r:HOLDS]->(:Role) WHERE ${now('r')} } AS roles,
    COUNT { MATCH (p)-[r:MEMBER_OF]->(:Entity) WHERE ${now('r')} } AS memberships`;

export const TOP = `MATCH (a:Entity {id: $a})-[ra:INVOLVED_IN]->(e:Meeting)<-[rb:INVOLVED_IN]-(b:Entity)
  WHERE b <> a AND ${PAIR_ROWS}
  WITH b, e, ra, ${RANKED}
  WITH b, e, ra, status, ${STRENGTH} AS strength WHERE ${COUNTS}
  WITH b, e, min(strength * 16 + status) AS best, ra.earliest AS earliest, ra.latest AS latest
  WITH b, count(*) AS meetingCount, min(best) / 16 AS strength, collect(best % 16) AS statuses,
    min(earliest) AS firstDate, max(latest) AS lastDate
  ORDER BY meetingCount DESC, strength, b.sortKey, b.id LIMIT 10
  RETURN b.id AS id, b.name AS name, meetingCount, strength, statuses, firstDate, lastDate`;

/** What was held, and attended: of a pair in it the weakest part decides, so that both must be. */
const HELD = (/** @type {string} */ v) => `${v}.eventStatus = 'HELD' AND ${v}.status = 'HELD'
  AND ${v}.capacity IN $present AND ${v}.format <> 'gathering' AND ${now(v)}`;

/** Somebody who was there for an organization did not meet it, nor bring two of them together. */
const APART = `NOT b.id IN coalesce(ra.standIns, []) AND NOT a.id IN coalesce(rb.standIns, [])
  AND (ra.representedBy IS NULL OR rb.representedBy IS NULL OR ra.representedBy <> rb.representedBy)`;

const HOPS = `[i IN range(2, size(way), 2) | {
    to: {id: way[i].id, name: way[i].name}, via: {id: way[i - 1].id, name: way[i - 1].name},
    date: ties[i - 1].date}] AS hops`;

/**
 * One of the shortest ways, pruned by what single relationships say; `standsFor` where it leads from
 * somebody to whom they stood for: then it is no way, and only {@link PATH_EXACT} tells.
 */
export const PATH = `MATCH (from:Entity {id: $a}), (to:Entity {id: $b})
  MATCH p = shortestPath((from)-[:INVOLVED_IN*..12]-(to))
  WHERE all(n IN nodes(p) WHERE n:Actor OR n:Meeting) AND all(r IN relationships(p) WHERE ${HELD('r')})
  WITH nodes(p) AS way, relationships(p) AS ties
  RETURN ${HOPS}, coalesce(any(i IN range(0, size(ties) - 2, 2)
    WHERE way[i + 2].id IN coalesce(ties[i].standIns, []) OR way[i].id IN coalesce(ties[i + 1].standIns, [])
      OR ties[i].representedBy = ties[i + 1].representedBy), false) AS standsFor`;

/** Prunes by what two relationships say of each other as well: twice as slow, and always right. */
export const PATH_EXACT = `MATCH (from:Entity {id: $a}), (to:Entity {id: $b})
  MATCH q = SHORTEST 1 (from) ((a)-[ra:INVOLVED_IN WHERE ${HELD('ra')}]->(:Meeting)
    <-[rb:INVOLVED_IN WHERE ${HELD('rb')}]-(b) WHERE ${APART}){1,6} (to)
  WITH nodes(q) AS way, relationships(q) AS ties
  RETURN ${HOPS}`;

const COMMON = (/** @type {string} */ actor, /** @type {string} */ from) => `
    MATCH (${actor})-[ra:INVOLVED_IN]->(e:Meeting) WHERE ${HELD('ra')}
    MATCH (e)<-[rb:INVOLVED_IN]-(b:Entity) WHERE b <> ${actor} AND ${HELD('rb')}
      AND ${APART.replaceAll('a.id', `${actor}.id`)}
    WITH ${from}b, count(DISTINCT e) AS each`;

/** Nobody is looked for beyond a level that has more actors than are shown. */
export const NETWORK = `MATCH (a:Entity {id: $a})
  CALL (a) {${COMMON('a', '')}
    WITH b ORDER BY each DESC, b.sortKey, b.id
    RETURN collect(b) AS near
  }
  CALL (a, near) {
    UNWIND CASE WHEN size(near) < 150 THEN near ELSE [] END AS x ${COMMON('x', 'a, near, x, ')}
    WITH a, near, b, sum(each) AS ties WHERE b <> a AND NOT b IN near
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
    MATCH (x)-[r:INVOLVED_IN]->(e:Meeting) WHERE ${HELD('r')}
    WITH e, collect({id: x.id, r: r}) AS parts WHERE size(parts) > 1
    UNWIND parts AS one UNWIND parts AS other
    WITH e, one.id AS source, other.id AS target, one.r AS ra, other.r AS rb
    WHERE source < target AND NOT target IN coalesce(ra.standIns, [])
      AND NOT source IN coalesce(rb.standIns, [])
      AND (ra.representedBy IS NULL OR rb.representedBy IS NULL OR ra.representedBy <> rb.representedBy)
    WITH source, target, count(DISTINCT e) AS weight, min(ra.earliest) AS firstDate,
      max(ra.latest) AS lastDate, min(CASE ra.format WHEN 'encounter' THEN 1 ELSE 0 END) AS seen
    ORDER BY weight DESC, source, target LIMIT 2000
    RETURN collect({source: source, target: target, weight: weight, firstDate: firstDate,
      lastDate: lastDate, verdict: CASE seen WHEN 0 THEN 'MET' ELSE 'SEEN_TOGETHER' END}) AS edges
  }
  RETURN nodes, edges, found - size(shown) AS omittedActors`;

export const TIMELINE = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event) WHERE ${now('r')}
  WITH e, coalesce(r.earliest, '9999-99-99') AS day, collect({a: a, r: r}) AS all
  ORDER BY day, e.id LIMIT 20
  CALL (all) {
    UNWIND all AS each WITH each.a AS a, each.r AS r
    ORDER BY a.id, r.capacity, coalesce(r.representedBy, '')
    RETURN collect({id: a.id, name: a.name, capacity: r.capacity, status: r.status}) AS parts
  }
  CALL (e, all) {
    UNWIND reduce(ids = split(e.stepClaims[size(e.stepClaims) - 1], ' '), x IN all |
      ids + x.r.claimIds) AS id
    WITH DISTINCT id MATCH (c:Claim {id: id})
    RETURN count(c) AS claimCount, count(DISTINCT c.source) AS sourceCount
  }
  RETURN e.id AS id, e.name AS name, toUpper(e.type) AS kind, all[0].r.eventStatus AS status,
    all[0].r.date AS date, parts, claimCount, sourceCount ORDER BY day, id`;
