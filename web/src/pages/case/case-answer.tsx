/** A legal case: where it stands, who brought it against whom, its parties and stages, and every claim behind it. */
import '../record.css';
import { entityPath } from '../../address/entity-path.ts';
import type { AskedPages } from '../../ask/use-answer.ts';
import { ClaimsAbout } from '../../evidence/claims-about.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { FactEvidence } from '../../evidence/fact-evidence.tsx';
import type { LegalCaseQuery } from '../../generated/legal-case.ts';
import { useWords } from '../../language/language.ts';
import { Columns } from '../../shell/columns.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable } from '../../tables/record-table.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { StageBadge } from '../../words/badge.tsx';
import { Name } from '../../words/name.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { Fact } from '../fact.tsx';
import { PossiblySame } from '../possibly-same.tsx';
import { Ties } from '../ties.tsx';
import type { CaseNode, Party } from './case-node.ts';
import { caseWords } from './case-words.ts';
import { Outcomes } from './outcomes.tsx';
import { usePartyColumns } from './party-columns.tsx';
import { Sides } from './sides.tsx';
import { StageHistory } from './stage-history.tsx';

interface CaseAnswerProps {
  readonly legalCase: CaseNode;
  /** All those loaded so far. */
  readonly parties: readonly Party[];
  readonly asked: AskedPages<LegalCaseQuery>;
}

export function CaseAnswer({ legalCase, parties, asked }: CaseAnswerProps) {
  const say = useWords(caseWords);
  const columns = usePartyColumns(parties);
  const { key: id, name, stage, stageSupport } = legalCase;
  return (
    <>
      <PageHead title={name} over={<TypeName type="LegalCase" />}>
        <p className="row">
          <StageBadge stage={stage} support={stageSupport} />
          <EvidenceButton of={legalCase.evidence} about={name} whole={legalCase.key} />
        </p>
        {stage === null && <p>{say('noStage')}</p>}
        {stage === 'MIXED' && <p>{say('mixed')}</p>}
        <p className="caution" role="note">
          {say('disclaimer')}
        </p>
      </PageHead>
      <Columns isContextFirst context={<CaseFacts legalCase={legalCase} />}>
        <Outcomes of={legalCase.outcomes} />
        <section className="section">
          <h2>{say('parties')}</h2>
          {parties.length === 0 ? (
            <p>{say('nobody')}</p>
          ) : (
            <>
              {parties.some(({ parts }) => parts.some((part) => part.penaltyFaced !== null)) && (
                <p className="quiet">{say('notOnly')}</p>
              )}
              <RecordTable
                caption={say('parties')}
                columns={columns}
                rows={parties}
                keyOf={({ node }) => node.key}
              />
              <LoadMore of={asked} shown={parties.length} total={legalCase.parties.totalCount} />
            </>
          )}
        </section>
        {legalCase.stageHistory.length > 0 && <StageHistory steps={legalCase.stageHistory} />}
        <PossiblySame of={legalCase.possiblySameAs} />
        <ClaimsAbout id={id} />
      </Columns>
      <TakeAway
        title={name}
        question={asked.question}
        data={asked.pages}
        table={{ columns, rows: parties }}
        scope={{ event: legalCase.key }}
        embed={`/embed${entityPath(legalCase)}`}
      />
    </>
  );
}

/** What is known about the case itself, beside who is party to it. */
function CaseFacts({ legalCase }: Pick<CaseAnswerProps, 'legalCase'>) {
  const say = useWords(caseWords);
  const { key: id, category, description, topics } = legalCase;
  return (
    <dl className="facts">
      <Sides legalCase={legalCase} />
      {category !== null && (
        <Fact name={say('category')}>
          <Name>{category}</Name>{' '}
          <FactEvidence id={id} predicate="property" which="category" about={say('category')} />
        </Fact>
      )}
      {description !== null && (
        <Fact name={say('description')}>
          <Name>{description}</Name>{' '}
          <FactEvidence id={id} predicate="description" about={say('description')} />
        </Fact>
      )}
      <Ties name={say('topics')} edges={topics.edges} total={topics.totalCount} />
    </dl>
  );
}
