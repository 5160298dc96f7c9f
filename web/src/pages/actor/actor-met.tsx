/** Whom an actor met, was to meet or asked to meet: a verdict on each, never a bare count. */
import { useKnownBy } from '../../address/address.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { usePages, type AskedPages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorMetDocument, type ActorMetQuery } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { StatusBadge, VerdictBadge } from '../../words/badge.tsx';
import { number } from '../../words/calendar.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { Day, When } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';

export type Counterpart = ActorMetQuery['whoMet']['edges'][number];

export function useActorMet(id: string): AskedPages<ActorMetQuery> {
  const language = useLanguage();
  const knownBy = useKnownBy();
  return usePages(ActorMetDocument, { id, knownBy, language }, ({ whoMet }) => whoMet.pageInfo);
}

export const counterpartsOf = (asked: AskedPages<ActorMetQuery>): readonly Counterpart[] =>
  asked.pages.flatMap(({ whoMet }) => whoMet.edges);

export interface ActorMetProps {
  readonly actor: NamedReference;
  readonly asked: AskedPages<ActorMetQuery>;
}

export function ActorMet({ actor, asked }: ActorMetProps) {
  const say = useWords(actorWords);
  const columns = useMetColumns(actor);
  const rows = counterpartsOf(asked);
  return (
    <section className="section">
      <h2>
        <Name>{say('met', { name: actor.name })}</Name>
      </h2>
      <Answer of={asked}>
        {({ whoMet }) =>
          whoMet.totalCount === 0 ? (
            <p>{say('noMet')}</p>
          ) : (
            <>
              <p className="quiet">{say('metNote')}</p>
              <RecordTable
                caption={say('met', { name: actor.name })}
                columns={columns}
                rows={rows}
                keyOf={({ node }) => node.id}
              />
              <LoadMore of={asked} shown={rows.length} total={whoMet.totalCount} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

/** Columns of the table and of the file. */
export function useMetColumns(actor: NamedReference): readonly Column<Counterpart>[] {
  const say = useWords(actorWords);
  const language = useLanguage();
  return [
    {
      key: 'counterpart',
      header: say('counterpart'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'counterpart_id', header: '', value: ({ node }) => node.id, isShown: false },
    {
      key: 'verdict',
      header: say('verdict'),
      value: ({ verdict }) => verdict,
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    },
    {
      key: 'meetings_by_status',
      header: say('counts'),
      value: ({ counts }) => counts.map(({ status, count }) => `${status} ${count}`).join('; '),
      cell: ({ counts }) => (
        <ul className="plain counts-by-status">
          {counts.map(({ status, count }) => (
            <li key={status}>
              {number(count, language)} <StatusBadge status={status} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'meetings',
      header: '',
      value: ({ meetingCount }) => meetingCount,
      isShown: false,
    },
    {
      key: 'first_date',
      header: say('dates'),
      value: ({ firstDate }) => firstDate,
      cell: (row) => <Dates of={row} />,
    },
    { key: 'last_date', header: '', value: ({ lastDate }) => lastDate, isShown: false },
    { key: 'first_met', header: '', value: ({ firstMet }) => firstMet, isShown: false },
    { key: 'last_met', header: '', value: ({ lastMet }) => lastMet, isShown: false },
    {
      key: 'evidence',
      header: say('evidence'),
      value: ({ node }) => `/met?${new URLSearchParams({ a: actor.id, b: node.id })}`,
      cell: (row) => <Behind actor={actor} of={row} />,
    },
  ];
}

/** Evidence of the one meeting in place; of several on the page of the pair, where each has its own. */
function Behind({ actor, of }: { readonly actor: NamedReference; readonly of: Counterpart }) {
  const say = useWords(actorWords);
  const [only] = of.meetings.edges;
  const pair = say('ofPair', { name: of.node.name });
  return (
    <span className="row">
      <Go to={`/met?${new URLSearchParams({ a: actor.id, b: of.node.id })}`}>
        {say('allMeetings', { count: of.meetingCount })}{' '}
        <span className="visually-hidden">{pair}</span>
      </Go>
      {of.meetingCount === 1 && only !== undefined && (
        <EvidenceButton of={only.evidence} about={pair} />
      )}
    </span>
  );
}

/** The date of the one meeting as the source gives it; of several the first and the last. */
function Dates({ of }: { readonly of: Counterpart }) {
  const [only] = of.meetings.edges;
  return of.meetingCount === 1 && only !== undefined ? (
    <When date={only.date} />
  ) : (
    <Span from={of.firstDate} to={of.lastDate} />
  );
}

/** Bounds of days; one where both are the same. */
function Span({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  if (from === null && to === null) return <span aria-hidden="true">–</span>;
  return (
    <>
      {from !== null && <Day>{from}</Day>}
      {from !== null && to !== null && from !== to && ' – '}
      {to !== null && from !== to && <Day>{to}</Day>}
    </>
  );
}
