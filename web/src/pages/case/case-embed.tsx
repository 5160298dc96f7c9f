/** `/embed/case/:id`: where a legal case stands, and who brought it against whom, as a card for an article. */
import '../record.css';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { LegalCaseDocument } from '../../generated/legal-case.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { StageBadge } from '../../words/badge.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { EntityCard } from '../entity-card.tsx';
import type { PageProps } from '../page-props.ts';
import type { CaseNode } from './case-node.ts';
import { caseWords } from './case-words.ts';
import { Sides } from './sides.tsx';

export default function CaseEmbed({ id }: PageProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(LegalCaseDocument, { id: idOn(id, knownBy), language });
  return (
    <Answer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={['LegalCase']}>
          {(legalCase) => <Card legalCase={legalCase} />}
        </Found>
      )}
    </Answer>
  );
}

function Card({ legalCase }: { readonly legalCase: CaseNode }) {
  const say = useWords(caseWords);
  const { name, stage, stageSupport } = legalCase;
  return (
    <EntityCard title={name} over={<TypeName type="LegalCase" />} of={legalCase} about={name}>
      <p className="row">
        <StageBadge stage={stage} support={stageSupport} />
      </p>
      {stage === null && <p>{say('noStage')}</p>}
      <dl className="facts">
        <Sides legalCase={legalCase} />
      </dl>
      {/* What a stage does not say; without one, the foot of the card says enough. */}
      {stage !== null && <p className="quiet">{say('disclaimer')}</p>}
    </EntityCard>
  );
}
