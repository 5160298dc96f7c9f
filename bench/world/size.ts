/** How large a world is: how many things of each kind it needs for a number of relationships. */

/** The number of things of each kind. Their ids count from 0. */
export interface WorldSize {
  /** The intended number of relationships (distinct keys). The projection comes within a few per cent of it. */
  readonly relationships: number;
  readonly people: number;
  readonly organizations: number;
  readonly roles: number;
  readonly topics: number;
  readonly places: number;
  readonly visits: number;
  readonly meetings: number;
  readonly statements: number;
  readonly cases: number;
  readonly sources: number;
  /** Meetings of the one actor whom everybody wants to meet. */
  readonly hubMeetings: number;
}

/** Sizes by their name on the command line. */
export const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type SizeName = keyof typeof SIZES;

/** The number of relationships that each thing adds, as measured in a world of 100,000. */
const BRINGS = {
  people: 1.66,
  organizations: 0.27,
  roles: 0.89,
  visits: 3,
  meetings: 4.85,
  statements: 3.25,
  cases: 3,
};

/** A hub's meetings grow more slowly than the world: 700, 5,000 and 7,000 for 10 k, 100 k and 1 M. */
const HUBS: readonly (readonly [relationships: number, meetings: number])[] = [
  [1_000, 60],
  [10_000, 700],
  [100_000, 5_000],
  [1_000_000, 7_000],
];

export function worldSize(relationships: number): WorldSize {
  const people = Math.round(relationships / 20);
  const organizations = Math.round(relationships / 100) + 20;
  const roles = Math.round(relationships / 50);
  const visits = Math.round(relationships / 500) + 1;
  const statements = Math.round(relationships / 60);
  const cases = Math.round(relationships / 200);
  const others =
    people * BRINGS.people +
    organizations * BRINGS.organizations +
    roles * BRINGS.roles +
    visits * BRINGS.visits +
    statements * BRINGS.statements +
    cases * BRINGS.cases;
  const meetings = Math.round((relationships - others) / BRINGS.meetings);
  return {
    relationships,
    people,
    organizations,
    roles,
    topics: 40,
    places: 60 + Math.round(relationships / 2_000),
    visits,
    meetings,
    statements,
    cases,
    sources: Math.max(200, Math.round(relationships / 16)),
    hubMeetings: Math.min(hubOf(relationships), Math.floor(meetings / 2)),
  };
}

/** Interpolates between the sizes above, along a straight line of logarithms. */
function hubOf(relationships: number): number {
  const above = HUBS.findIndex(([size]) => size >= relationships);
  const [sizeA, hubA] = HUBS[Math.max(0, above - 1)] ?? HUBS[0]!;
  const [sizeB, hubB] = above === -1 ? HUBS.at(-1)! : HUBS[above]!;
  if (sizeA === sizeB) return Math.round((hubB * relationships) / sizeB);
  const share = Math.log(relationships / sizeA) / Math.log(sizeB / sizeA);
  return Math.round(hubA * (hubB / hubA) ** share);
}
