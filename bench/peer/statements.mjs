/** The Cypher that the peer is given where it makes none itself: the floor's, made to return one object a row. */
import { STATUSES, VERDICTS } from '../floor/counts.mjs';
import { BEST, NETWORK, OF_BEST, PAIR, PATH, TIMELINE, TOP } from '../floor/statements.mjs';

const listOf = (words) => `[${words.map((word) => `'${word}'`).join(', ')}]`;
const RANK = `{${STATUSES.map((status, place) => `${status}: ${place}`).join(', ')}}`;

/** The statement up to its last RETURN, with `$rank` written in: `@cypher` takes the field's arguments alone. */
function upToReturn(statement) {
  return withRank(statement.slice(0, statement.lastIndexOf('RETURN ')));
}

const withRank = (text) => text.replaceAll('$rank', RANK);

/** The last RETURN's columns as one object. */
function asObject(statement, columns) {
  const rest = statement.slice(statement.lastIndexOf('RETURN ') + 7);
  return `${upToReturn(statement)}WITH ${rest}
  RETURN {${columns.map((column) => `${column}: ${column}`).join(', ')}} AS result`;
}

// What the floor folds in a few lines of JavaScript has to be Cypher here.
export const PAIR_OBJECT = `${upToReturn(PAIR)}WITH all, meetings
  CALL (all) {
    UNWIND all AS r
    WITH r.within AS whole, ${withRank(BEST)} AS best
    WITH ${OF_BEST.status} AS status, min(${OF_BEST.verdict}) AS verdict,
      sum(${OF_BEST.times}) AS count
    ORDER BY status
    RETURN min(verdict) AS best, sum(count) AS meetingCount,
      collect({status: ${listOf(STATUSES)}[status], count: count}) AS counts
  }
  RETURN {verdict: ${listOf(VERDICTS)}[coalesce(best, 11)], meetingCount: meetingCount,
    counts: counts, meetings: meetings} AS result`;

export const TOP_OBJECTS = `${upToReturn(TOP)}RETURN {
    id: b.id, name: b.name, verdict: ${listOf(VERDICTS)}[verdict], meetingCount: meetingCount,
    counts: [place IN range(0, ${STATUSES.length - 1}) WHERE any(x IN statuses WHERE x[0] = place) | {
      status: ${listOf(STATUSES)}[place],
      count: reduce(n = 0, x IN statuses | n + CASE WHEN x[0] = place THEN x[1] ELSE 0 END)}],
    firstDate: firstDate, lastDate: lastDate
  } AS result`;

export const PATH_OBJECT = asObject(PATH, ['hops']);
export const NETWORK_OBJECT = asObject(NETWORK, ['nodes', 'edges', 'omittedActors']);
export const TIMELINE_OBJECTS = asObject(TIMELINE, [
  ...['id', 'name', 'kind', 'status', 'date', 'parts', 'claimCount', 'sourceCount'],
]);
