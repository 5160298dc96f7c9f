/** The attacks: legal requests of about 2 KB that cause far more work than their size suggests. */
import type { Frame } from '../world/ids.ts';

/** A request that repeats one expensive field under many aliases. */
export interface Attack {
  readonly name: string;
  /** The number of aliases in the first version of the attack. */
  readonly aliases: number;
  /** The request with a given number of aliases, as the body of a POST. */
  readonly body: (aliases: number) => string;
}

/** What everybody else asks meanwhile. It reads the graph, so it also shows whether the engine is busy. */
export const lightQuery = (frame: Frame): string =>
  JSON.stringify({ query: `{ person(id: "${frame.person(30)}") { name roles { totalCount } } }` });

/** Prefixes with which many names begin. */
const LETTERS = 'abdegiklmnoprstuv';

export function attacksOn(frame: Frame): readonly Attack[] {
  const [hub, last] = [frame.person(0), frame.size.people - 1];
  return [
    attack('matrix of 50', 30, {
      declared: '($of: [ID!]!)',
      variables: { of: Array.from({ length: 50 }, (_, index) => frame.person(index)) },
      field: () =>
        `matrix(rows: $of, filter: { verdicts: [MET, DISPUTED, PLANNED, REQUESTED] })
          { cells { row { id } column { id } meetingCount evidence { claimCount } } }`,
    }),
    attack('search', 30, {
      field: (i) => `search(text: "${LETTERS[i % LETTERS.length]}", first: 100) { nodes { name } }`,
    }),
    // Each network is around another actor, so that no answer can be used twice.
    attack('network, depth 3', 20, {
      field: (i) => `network(around: ["${frame.person(i)}"], depth: 3, maxNodes: 500)
        { nodes { tieCount actor { name } } edges { tieCount } }`,
    }),
    attack('paths', 30, {
      field: (i) => `paths(from: "${hub}", to: "${frame.person(last - i)}", maxLength: 6)
        { nodes { length } totalCount }`,
    }),
    attack('histogram', 30, {
      field: () => 'histogram(interval: MONTH) { total buckets { start count } }',
    }),
    attack('introspection', 95, {
      around: '__schema',
      field: () => 'types { name description fields { name description args { name } } }',
    }),
  ];
}

interface Repeated {
  readonly declared?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The field around the repeated ones, if they are not at the root. */
  readonly around?: string;
  readonly field: (index: number) => string;
}

function attack(name: string, aliases: number, repeated: Repeated): Attack {
  const { declared = '', variables = {}, around, field } = repeated;
  return {
    name,
    aliases,
    body: (count) => {
      const fields = Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`);
      const inner = around === undefined ? fields.join(' ') : `${around} { ${fields.join(' ')} }`;
      const query = `query Abuse${declared} { ${inner} }`.replaceAll(/\s+/g, ' ');
      return JSON.stringify({ query, variables });
    },
  };
}
