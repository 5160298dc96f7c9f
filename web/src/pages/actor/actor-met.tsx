/** Whom an actor met, was to meet or asked to meet: a verdict on each, never a bare count. */
import { useKnownBy } from '../../address/address.ts';
import { pairPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { usePages, type AskedPages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorMetDocument, type ActorMetQuery } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { countsText, VerdictCounts } from '../../words/verdict-counts.tsx';
import { When } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

type Counterpart = ActorMetQuery['whoMet']['edges'][number];

export function useActorMet(id: string): AskedPages<ActorMetQuery> {
  const language = useLanguage();
  const knownBy = useKnownBy();
  return usePages(ActorMetDocument, { id, knownBy, language }, ({ whoMet }) => whoMet.pageInfo);
}

export const counterpartsOf = (asked: AskedPages<ActorMetQuery>): readonly Counterpart[] =>
  asked.pages.flatMap(({ whoMet }) => whoMet.edges);

interface ActorMetProps {
  readonly actor: NamedReference;
  readonly asked: AskedPages<ActorMetQuery>;
}

export function ActorMet({ actor, asked }: ActorMetProps) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const columns = useMetColumns(actor);
  const rows = counterpartsOf(asked);
  const isNone = asked.error === null && asked.answered?.data.whoMet.totalCount === 0;
  return (
    <Section
      id="met"
      title={say('met', { name: actor.name })}
      short={sayHead('metShort')}
      nothing={isNone ? sayHead('noneMet') : null}
    >
      <Answer of={asked}>
        {({ whoMet }) => (
          <>
            <p className="quiet">{say('metNote')}</p>
            <RecordTable
              caption={say('met', { name: actor.name })}
              columns={columns}
              rows={rows}
              keyOf={({ node }) => node.key}
            />
            <LoadMore of={asked} shown={rows.length} total={whoMet.totalCount} />
          </>
        )}
      </Answer>
    </Section>
  );
}

/** Columns of the table and of the file. */
export function useMetColumns(actor: NamedReference): readonly Column<Counterpart>[] {
  const say = useWords(actorWords);
  return [
    {
      key: 'counterpart',
      header: say('counterpart'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'counterpart_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'verdict',
      header: say('verdict'),
      value: ({ verdict }) => verdict,
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    },
    {
      key: 'meetings_by_verdict',
      header: say('counts'),
      value: ({ counts }) => countsText(counts),
      cell: ({ counts }) => <VerdictCounts of={counts} />,
    },
    {
      key: 'meetings',
      header: '',
      value: ({ meetingCount }) => meetingCount,
      isShown: false,
    },
    {
      key: 'first_met_edtf',
      header: say('dates'),
      value: ({ firstMetDate }) => firstMetDate?.edtf ?? null,
      cell: (row) => <Dates of={row} />,
    },
    {
      key: 'last_met_edtf',
      header: '',
      value: ({ lastMetDate }) => lastMetDate?.edtf ?? null,
      isShown: false,
    },
    {
      key: 'latest_on_record_edtf',
      header: '',
      value: ({ meetings }) => meetings.edges[0]?.date?.edtf ?? null,
      isShown: false,
    },
    {
      key: 'evidence',
      header: say('evidence'),
      value: ({ node }) => pairPath(actor.key, node.key),
      cell: (row) => <Behind actor={actor} of={row} />,
    },
  ];
}

/** The evidence of a single meeting; for several, a link to the page of the pair, where each has its own. */
function Behind({ actor, of }: { readonly actor: NamedReference; readonly of: Counterpart }) {
  const say = useWords(actorWords);
  const [only] = of.meetings.edges;
  const pair = say('ofPair', { name: of.node.name });
  return (
    <span className="row">
      <Go to={pairPath(actor.key, of.node.key)}>
        {say('allMeetings', { count: of.meetingCount })}{' '}
        <span className="visually-hidden">{pair}</span>
      </Go>
      {of.meetingCount === 1 && only !== undefined && (
        <EvidenceButton of={only.evidence} about={pair} beyond={pairPath(actor.key, of.node.key)} />
      )}
    </span>
  );
}

/** The first and the last time they met, as precise as the sources; if they did not, the date of the latest record. */
function Dates({ of }: { readonly of: Counterpart }) {
  const say = useWords(actorWords);
  const { firstMetDate, lastMetDate, meetings, meetingCount } = of;
  const [latest] = meetings.edges;
  if (firstMetDate === null && lastMetDate === null) {
    if (latest === undefined) return null;
    return (
      <>
        {meetingCount > 1 && `${say('latest')} `}
        <When date={latest.date} isDisputed={latest.dateDisputed} />
      </>
    );
  }
  const isOne = firstMetDate !== null && firstMetDate.edtf === lastMetDate?.edtf;
  return (
    <ul className="plain">
      {firstMetDate !== null && (
        <li>
          {say(isOne ? 'metOn' : 'firstMet')} <When date={firstMetDate} />
        </li>
      )}
      {lastMetDate !== null && !isOne && (
        <li>
          {say('lastMet')} <When date={lastMetDate} />
        </li>
      )}
    </ul>
  );
}
