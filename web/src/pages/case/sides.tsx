/** Who brought a case and against whom, in a list of facts. */
import { useWords } from '../../language/language.ts';
import { Fact } from '../fact.tsx';
import { Ties } from '../ties.tsx';
import type { CaseNode } from './case-node.ts';
import { caseWords } from './case-words.ts';

export function Sides({ legalCase }: { readonly legalCase: CaseNode }) {
  const say = useWords(caseWords);
  return (
    <>
      <Side name={say('broughtBy')} side={legalCase.broughtBy} />
      <Side name={say('against')} side={legalCase.against} />
    </>
  );
}

function Side({ name, side }: { readonly name: string; readonly side: CaseNode['against'] }) {
  const say = useWords(caseWords);
  if (side.edges.length === 0) return <Fact name={name}>{say('nobodyNamed')}</Fact>;
  return <Ties name={name} edges={side.edges} total={side.totalCount} />;
}
