/** The answer on a pair: the verdict and its proof, the meetings, and every other tie. */
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { Columns } from '../../shell/columns.tsx';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { VERDICTS } from '../../words/looks.ts';
import { Covered } from '../../words/covered.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { Duplicates } from './duplicates.tsx';
import { MeetingOfPair } from './meeting-of-pair.tsx';
import { MET_COLUMNS } from './met-columns.ts';
import { metWords } from './met-words.ts';
import { SharedTies } from './shared-ties.tsx';
import { ShortestPaths } from './shortest-paths.tsx';
import { VerdictHero } from './verdict-hero.tsx';

interface MetAnswerProps {
  readonly data: MetQuery;
  readonly question: Question;
  /** The ids asked for. */
  readonly a: string;
  readonly b: string;
}

export function MetAnswer({ data, question, a, b }: MetAnswerProps) {
  const say = useWords(metWords);
  const { relationship, paths } = data;
  const names = namesOf(data, a, b);
  // Meetings that give the verdict come first. Within one verdict, the order stays: newest first.
  const meetings = relationship.meetings.edges.toSorted(
    (one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict),
  );
  return (
    <>
      <VerdictHero relationship={relationship} meetings={meetings} names={names} ids={{ a, b }} />
      <Columns
        context={
          <>
            <CoverageOfPair of={relationship.coverage} />
            <SharedTies relationship={relationship} names={names} />
          </>
        }
      >
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
        <ShortestPaths paths={paths} />
      </Columns>
      <div id="reuse">
        <TakeAway
          title={say('titleOf', names)}
          question={question}
          data={data}
          table={{ columns: MET_COLUMNS, rows: meetings }}
          embed={`/embed/met?${new URLSearchParams({ a, b })}`}
          scope={{ actors: [a, b] }}
        />
      </div>
    </>
  );
}

/** The names as known on the day of the page, else as known now. An unknown actor is refused before. */
export function namesOf({ relationship, named }: MetQuery, a: string, b: string) {
  const nameOf = (index: 0 | 1, id: string) => {
    const node = named[index];
    return node !== null && node !== undefined && 'name' in node ? node.name : id;
  };
  return { a: relationship.a?.name ?? nameOf(0, a), b: relationship.b?.name ?? nameOf(1, b) };
}

/** What was read; “no record” rests on it. */
function CoverageOfPair({ of }: { readonly of: MetQuery['relationship']['coverage'] }) {
  const say = useWords(metWords);
  return (
    <section className="section coverage">
      <h2>{say('coverage')}</h2>
      <p>
        <Covered of={of} />
      </p>
      <Datasets of={of.datasets} />
    </section>
  );
}
