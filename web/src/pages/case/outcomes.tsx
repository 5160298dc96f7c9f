/** Where a case stands for each defendant and charge that the sources tell apart. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { StageBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { edtfInWords } from '../../words/edtf.ts';
import { whenWords } from '../../words/when-words.ts';
import type { CaseNode } from './case-node.ts';
import { caseWords } from './case-words.ts';

type Outcome = CaseNode['outcomes'][number];

/** Shows nothing if the stage is the same for all, because the head of the page already gives it. */
export function Outcomes({ of }: { readonly of: readonly Outcome[] }) {
  const say = useWords(caseWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const isOfAll = of.every(({ defendant, charge }) => defendant === null && charge === null);
  if (of.length === 0 || (of.length === 1 && isOfAll)) return null;
  const columns: readonly Column<Outcome>[] = [
    {
      key: 'defendant',
      header: say('defendant'),
      value: ({ defendant }) => defendant?.name ?? null,
      cell: ({ defendant }) =>
        defendant === null ? say('allDefendants') : <EntityLink to={defendant} />,
    },
    {
      key: 'charge',
      header: say('charge'),
      isShown: of.some(({ charge }) => charge !== null),
      value: ({ charge }) => charge,
      cell: ({ charge }) => (charge === null ? say('allCharges') : <Name>{charge}</Name>),
    },
    {
      key: 'stage',
      header: say('stageStep'),
      value: ({ stage }) => stage,
      cell: ({ stage, support }) => <StageBadge stage={stage} support={support} />,
    },
    {
      key: 'date',
      header: say('date'),
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? say('noDate') : edtfInWords(date, language, sayWhen)),
    },
    {
      key: 'penalty_given',
      header: say('given'),
      isShown: of.some(({ penaltyGiven }) => penaltyGiven !== null),
      value: ({ penaltyGiven }) => penaltyGiven,
      cell: ({ penaltyGiven }) => penaltyGiven !== null && <Name>{penaltyGiven}</Name>,
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, stage, defendant }) => (
        <EvidenceMark
          of={evidence}
          about={`${say('outcomes')}, ${defendant?.name ?? say('allDefendants')}, ${stage}`}
        />
      ),
    },
  ];
  return (
    <section className="section">
      <h2>{say('outcomes')}</h2>
      <p className="quiet">{say('outcomesNote')}</p>
      <RecordTable
        caption={say('outcomes')}
        columns={columns}
        rows={of}
        keyOf={({ defendant, charge, stage }) => JSON.stringify([defendant?.key, charge, stage])}
      />
    </section>
  );
}
