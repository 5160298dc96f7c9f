/** The shortest path between two actors along held meetings, up to six hops. */
import type { Dice } from '../world/dice.ts';
import type { Frame } from '../world/ids.ts';
import { drawActor, type Loose, type Question } from './question.ts';

export const path: Question = {
  name: 'path',
  title: 'shortest path',
  field: 'paths',
  hasFloor: true,
  draw: (frame, dice) => {
    const [a, b] = drawEnds(frame, dice);
    return { a: frame.person(a), b: frame.person(b === a ? (a === 0 ? 1 : 0) : b) };
  },
  rapport: {
    query: `query Path($a: ID!, $b: ID!) {
      paths(from: $a, to: $b, filter: { verdicts: [MET] }, maxLength: 6, first: 1) { outcome nodes { hops {
        to { id name } via { id name } date { edtf } } } } }`,
    answer: ({ paths: { outcome, nodes } }: Loose) => ({
      isCut: outcome === 'LIMIT_REACHED',
      hops:
        nodes[0]?.hops.map(({ to, via, date }: Loose) => ({ to, via, date: date?.edtf ?? null })) ??
        null,
    }),
  },
  peer: {
    translated: false,
    query: `query Path($a: String!, $b: String!) { path(a: $a, b: $b) {
      hops { to { id name } via { id name } date } } }`,
    variables: (parameters) => parameters,
    answer: ({ path: { hops } }: Loose) => ({ hops: hops.length > 0 ? hops : null }),
  },
  // Rapport shows the first shortest path by name, and the others show any. All agree on its length.
  shared: ({ hops }: Loose, { b }) =>
    hops === null ? { length: null } : { length: hops.length, reached: hops.at(-1).to.id === b },
  isComparable: ({ isCut }: Loose) => isCut !== true,
};

/** Draws two people of one circle, two random people (sometimes the hub), or two who rarely meet anybody. */
function drawEnds(frame: Frame, dice: Dice): [number, number] {
  const { people } = frame.size;
  const seldom = () => people - 1 - dice.below(Math.ceil(people / 4));
  const a = drawActor(frame, dice);
  return dice.weighted<() => [number, number]>([
    [() => [a, frame.personNear(a, dice)], 30],
    [() => [a, drawActor(frame, dice)], 50],
    [() => [seldom(), seldom()], 20],
  ])();
}
