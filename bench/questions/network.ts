/** The 150 nearest actors within two hops of one actor along held meetings, and the ties among them. */
import { drawActor, type Loose, type Question } from './question.ts';

export const network: Question = {
  name: 'network',
  title: 'network of 150',
  field: 'network',
  hasFloor: true,
  draw: (frame, dice) => ({ a: frame.person(drawActor(frame, dice)) }),
  rapport: {
    query: `query Network($a: ID!) {
      network(around: [$a], depth: 2, filter: { verdicts: [MET] }, maxNodes: 150) {
        outcome omittedActors
        nodes { distance actor { id name } }
        edges { source target tieCount verdict firstDate lastDate }
      } }`,
    answer: ({ network: { outcome, omittedActors, nodes, edges } }: Loose) => ({
      isCut: outcome === 'LIMIT_REACHED',
      omittedActors,
      nodes: nodes.map(({ distance, actor }: Loose) => ({ ...actor, distance })),
      edges,
    }),
  },
  peer: {
    translated: false,
    query: `query Network($a: String!) { network(a: $a) {
      omittedActors nodes { id name distance }
      edges { source target tieCount verdict firstDate lastDate } } }`,
    variables: (parameters) => parameters,
    answer: ({ network: found }: Loose) => found,
  },
  shared: ({ isCut: _isCut, ...answer }: Loose) => answer,
  isComparable: ({ isCut }: Loose) => isCut !== true,
};
