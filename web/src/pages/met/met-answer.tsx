/** The answer on a pair: the verdict in a sentence, who says so, the meetings, and every other tie. */
import type { ReactNode } from 'react';
import { Go } from '../../address/go.tsx';
import { EvidenceButton, type Backing } from '../../evidence/evidence-button.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import type { Column } from '../../tables/record-table.tsx';
import type { Question } from '../../take-away/questions.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { StageBadge, VerdictBadge, VERDICTS } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { useCapacity } from '../../words/capacity.ts';
import { EventStatus } from '../../words/event-status.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { MeetingOfPair, type PairMeeting } from './meeting-of-pair.tsx';
import { metWords } from './met-words.ts';
import { useVerdictSentence } from './verdict-sentence.ts';
import { ShortestPaths } from './shortest-paths.tsx';

interface MetAnswerProps {
  readonly data: MetQuery;
  readonly question: Question;
  /** The ids asked for, shown if an actor is not yet known on the day and so has no name. */
  readonly a: string;
  readonly b: string;
}

const COLUMNS: readonly Column<PairMeeting>[] = [
  { key: 'meeting', header: '', value: ({ node }) => node.name },
  { key: 'meeting_id', header: '', value: ({ node }) => node.key },
  { key: 'verdict', header: '', value: ({ verdict }) => verdict },
  { key: 'status', header: '', value: ({ status }) => status },
  { key: 'form', header: '', value: ({ format }) => format },
  { key: 'basis', header: '', value: ({ basis }) => basis },
  { key: 'times_at_least', header: '', value: ({ times }) => times },
  { key: 'lapsed', header: '', value: ({ lapsed }) => String(lapsed) },
  { key: 'date_edtf', header: '', value: ({ date }) => date?.edtf ?? null },
  { key: 'date_as_written', header: '', value: ({ date }) => date?.asWritten ?? null },
  { key: 'date_basis', header: '', value: ({ date }) => date?.basis ?? null },
  { key: 'date_disputed', header: '', value: ({ dateDisputed }) => String(dateDisputed) },
  { key: 'capacities_a', header: '', value: ({ own }) => own.capacities.join('; ') },
  {
    key: 'capacities_b',
    header: '',
    value: ({ counterpart }) => counterpart.capacities.join('; '),
  },
  { key: 'claims', header: '', value: ({ evidence }) => evidence.claimCount },
  { key: 'statements', header: '', value: ({ evidence }) => evidence.statementCount },
  { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount },
];

export function MetAnswer({ data, question, a, b }: MetAnswerProps) {
  const say = useWords(metWords);
  const language = useLanguage();
  const capacity = useCapacity();
  const sentence = useVerdictSentence();
  const { relationship, paths } = data;
  const names = { a: relationship.a?.name ?? a, b: relationship.b?.name ?? b };
  const title = say('titleOf', names);
  // Meetings that give the verdict come first. Within one verdict, the order stays: newest first.
  const meetings = relationship.meetings.edges.toSorted(
    (one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict),
  );
  const { coverage } = relationship;
  return (
    <>
      <PageHead title={title}>
        <p className="quiet">
          {relationship.a && <EntityLink to={relationship.a} />}
          {relationship.a && relationship.b && ' · '}
          {relationship.b && <EntityLink to={relationship.b} />}
          {' · '}
          <Go to={`/met?a=&b=${encodeURIComponent(b)}`}>{say('swap')}</Go>
        </p>
      </PageHead>
      <section className="verdict" data-verdict={relationship.verdict}>
        <p className="verdict-sentence">
          <Name>{sentence({ verdict: relationship.verdict, meetings, names })}</Name>
        </p>
        <VerdictBadge verdict={relationship.verdict} />
        <MetDates of={relationship} />
      </section>
      <section className="section">
        <h2>{say('meetings', { count: relationship.meetings.totalCount })}</h2>
        {meetings.length === 0 ? (
          <p>{say('noMeetings')}</p>
        ) : (
          <ul className="plain meetings-of-pair">
            {meetings.map((meeting) => (
              <li
                key={JSON.stringify([meeting.node.key, meeting.inferred, meeting.own.capacities])}
              >
                <MeetingOfPair meeting={meeting} names={names} />
              </li>
            ))}
          </ul>
        )}
        {relationship.meetings.pageInfo.hasNextPage && (
          <p>
            {say('showAll', {
              shown: meetings.length,
              total: relationship.meetings.totalCount,
            })}
          </p>
        )}
      </section>
      <Duplicates of={relationship.possibleDuplicates.nodes} />
      <section className="section coverage">
        <h2>{say('coverage')}</h2>
        <p>
          <Name>{coverage.statement}</Name>{' '}
          {coverage.knownFrom !== null &&
            coverage.knownTo !== null &&
            say('coverageRange', {
              from: calendarDate(coverage.knownFrom, language),
              to: calendarDate(coverage.knownTo, language),
            })}
        </p>
        <Datasets of={coverage.datasets} />
      </section>
      <Shared title={say('cases')} edges={relationship.cases.edges}>
        {({ node, capacitiesOfA, capacitiesOfB }) => (
          <>
            <StageBadge stage={node.stage} /> {names.a}:{' '}
            {capacitiesOfA.map((one) => capacity(one)).join(', ')} · {names.b}:{' '}
            {capacitiesOfB.map((one) => capacity(one)).join(', ')}
          </>
        )}
      </Shared>
      <Shared title={say('organizations')} edges={relationship.sharedOrganizations.edges}>
        {({ together }) => <span className="quiet">({say(`together.${together}`)})</span>}
      </Shared>
      <Shared title={say('roles')} edges={relationship.sharedRoles.edges}>
        {({ together }) => <span className="quiet">({say(`together.${together}`)})</span>}
      </Shared>
      <Shared
        title={say('events')}
        note={say('eventsNote')}
        edges={relationship.sharedEvents.edges}
      >
        {({ node, capacitiesOfA, capacitiesOfB }) => (
          <>
            <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />{' '}
            <When date={node.date} isDisputed={node.dateDisputed} /> · {names.a}:{' '}
            {capacitiesOfA.map((one) => capacity(one)).join(', ')} · {names.b}:{' '}
            {capacitiesOfB.map((one) => capacity(one)).join(', ')}
          </>
        )}
      </Shared>
      <ShortestPaths paths={paths} />
      <TakeAway
        title={title}
        question={question}
        data={data}
        table={{ columns: COLUMNS, rows: meetings }}
        embed={`/embed/met?${new URLSearchParams({ a, b })}`}
      />
    </>
  );
}

/** When they first and last met, as precise as the sources; unknown dates are left out. */
function MetDates({ of }: { readonly of: MetQuery['relationship'] }) {
  const say = useWords(metWords);
  const { firstMetDate, lastMetDate } = of;
  if (firstMetDate !== null && firstMetDate.edtf === lastMetDate?.edtf) {
    return (
      <p>
        {say('onlyMet')}
        <When date={firstMetDate} />
      </p>
    );
  }
  return (
    <>
      {firstMetDate !== null && (
        <p>
          {say('firstMet')}
          <When date={firstMetDate} />
        </p>
      )}
      {lastMetDate !== null && (
        <p>
          {say('lastMet')}
          <When date={lastMetDate} />
        </p>
      )}
    </>
  );
}

/** Meetings with different ids that may be the same meeting. */
function Duplicates({
  of,
}: {
  readonly of: MetQuery['relationship']['possibleDuplicates']['nodes'];
}) {
  const say = useWords(metWords);
  if (of.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('duplicates')}</h2>
      <p className="quiet">{say('duplicatesNote')}</p>
      <ul>
        {of.map(({ one, other }) => (
          <li key={`${one.key} ${other.key}`}>
            <EntityLink to={one} /> (<When date={one.date} />) · <EntityLink to={other} /> (
            <When date={other.date} />)
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SharedEdge {
  readonly node: NamedReference;
  readonly evidence: Backing;
}

/** What the two have in common besides meetings; hidden if empty. */
function Shared<Edge extends SharedEdge>({
  title,
  note,
  edges,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly edges: readonly Edge[];
  readonly children?: (edge: Edge) => ReactNode;
}) {
  if (edges.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      {note !== undefined && <p className="quiet">{note}</p>}
      <ul>
        {edges.map((edge) => (
          <li key={edge.node.key}>
            <EntityLink to={edge.node} /> {children?.(edge)}{' '}
            <EvidenceButton of={edge.evidence} about={edge.node.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
