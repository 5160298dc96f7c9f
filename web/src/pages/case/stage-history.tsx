/** Every stage that sources report of a case, and how well it is supported. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { StageBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { edtfInWords } from '../../words/edtf.ts';
import { Day } from '../../words/when.tsx';
import { whenWords } from '../../words/when-words.ts';
import type { CaseNode } from './case-node.ts';
import { caseWords } from './case-words.ts';

type Step = CaseNode['stageHistory'][number];

export function StageHistory({ steps }: { readonly steps: readonly Step[] }) {
  const say = useWords(caseWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const columns: readonly Column<Step>[] = [
    {
      key: 'stage',
      header: say('stageStep'),
      value: ({ stage }) => stage,
      cell: ({ stage, support }) => <StageBadge stage={stage} support={support} />,
    },
    {
      key: 'defendant',
      header: say('defendant'),
      isShown: steps.some(({ defendant }) => defendant !== null),
      value: ({ defendant }) => defendant?.name ?? null,
      cell: ({ defendant }) =>
        defendant === null ? say('allDefendants') : <EntityLink to={defendant} />,
    },
    {
      key: 'charge',
      header: say('charge'),
      isShown: steps.some(({ charge }) => charge !== null),
      value: ({ charge }) => charge,
      cell: ({ charge }) => (charge === null ? say('allCharges') : <Name>{charge}</Name>),
    },
    {
      key: 'date',
      header: say('date'),
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? say('noDate') : edtfInWords(date, language, sayWhen)),
    },
    {
      key: 'known_from',
      header: say('knownFrom'),
      value: ({ knownFrom }) => knownFrom,
      cell: ({ knownFrom }) => <Day>{knownFrom}</Day>,
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, stage }) => (
        <EvidenceMark of={evidence} about={`${say('history')}, ${stage}`} />
      ),
    },
  ];
  return (
    <section className="section">
      <h2>{say('history')}</h2>
      <p className="quiet">{say('historyNote')}</p>
      <RecordTable
        caption={say('history')}
        columns={columns}
        rows={steps}
        keyOf={({ knownFrom, stage, date, defendant, charge }) =>
          JSON.stringify([knownFrom, stage, date, defendant?.key, charge])
        }
      />
    </section>
  );
}
