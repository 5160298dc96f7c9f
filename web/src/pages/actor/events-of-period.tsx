/** How many events certainly lie in the days asked for, how many more may, and a way to list those. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import {
  ActorEventsPossibleDocument,
  ActorMeetingsWithPossibleDocument,
  type CounterpartFilter,
} from '../../generated/actor-years.ts';
import { useWords } from '../../language/language.ts';
import { eventsWords } from './events-words.ts';
import { useEventsQuestion, useMayBe } from './use-events-question.ts';

interface OfPeriodProps {
  readonly id: string;
  /** How many the list has. */
  readonly listed: number;
}

export function EventsOfPeriod({ id, listed }: OfPeriodProps) {
  const knownBy = useKnownBy();
  const { possible } = useEventsQuestion();
  const { answered } = useAnswer(
    ActorEventsPossibleDocument,
    possible === null ? null : { id: idOn(id, knownBy), filter: possible },
  );
  const node = answered?.data.node ?? null;
  const all = node !== null && 'involvements' in node ? node.involvements?.totalCount : undefined;
  return <OfPeriod listed={listed} all={all} />;
}

interface MeetingsOfPeriodProps extends OfPeriodProps {
  readonly other: string;
  /** The condition of the list, with all days that are possible. */
  readonly filter: CounterpartFilter;
}

export function MeetingsOfPeriod({ id, other, filter, listed }: MeetingsOfPeriodProps) {
  const knownBy = useKnownBy();
  const { possible } = useEventsQuestion();
  const { answered } = useAnswer(
    ActorMeetingsWithPossibleDocument,
    possible === null ? null : { id, other, filter, knownBy },
  );
  return <OfPeriod listed={listed} all={answered?.data.whoMet.edges[0]?.meetings.totalCount} />;
}

interface Counts {
  readonly listed: number;
  /** How many may lie in the days; undefined until it is known. */
  readonly all: number | undefined;
}

function OfPeriod({ listed, all = listed }: Counts) {
  const say = useWords(eventsWords);
  const { possible } = useEventsQuestion();
  const [isMayBe, setMayBe] = useMayBe();
  if (possible === null) return null;
  if (isMayBe) {
    return (
      <p className="row">
        <button type="button" onClick={() => setMayBe(false)}>
          {say('hidePossible')}
        </button>
      </p>
    );
  }
  const more = Math.max(0, all - listed);
  return (
    <p className="row">
      <span>{say('within', { count: listed })}</span>
      {more > 0 && (
        <>
          <span className="quiet">{say('possible', { count: more })}</span>
          <button type="button" onClick={() => setMayBe(true)}>
            {say('showPossible')}
          </button>
        </>
      )}
    </p>
  );
}
