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
    AND coalesce(ra.representedBy, '') <> b.id AND coalesce(rb.representedBy, '') <> $a`;

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
