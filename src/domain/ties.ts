/** The kinds of tie between two actors: what a hop of a path and an edge of a network can be. */

/** Only MEETING can mean "met"; the others never do (model guide §3). In order of precedence. */
export const TIE_KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
export type TieKind = (typeof TIE_KINDS)[number];
