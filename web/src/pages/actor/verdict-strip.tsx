/** How many meetings an actor has by verdict; each number leads to these meetings. Statements and visits are said apart. */
import { Link, useLocation, useSearchParams } from 'wouter';
import { keeping } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { entityPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import type { Verdict } from '../../generated/met.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { lookOfVerdict } from '../../words/looks.ts';
import { Shape } from '../../words/shape.tsx';
import { calendarDate } from '../../words/calendar.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { headWords } from './head-words.ts';
import { useActorYears, useOtherEvents, type Years } from './use-actor-years.ts';

export function VerdictStrip({ actor }: { readonly actor: NamedReference }) {
  const asked = useActorYears(actor.key);
  const others = useOtherEvents(actor.key);
  return (
    <div className="strip">
      <Answer of={asked}>
        {({ histogram }) => (
          <Answer of={others}>
            {({ statements, visits }) => (
              <Counts
                actor={actor}
                years={histogram}
                others={{ statements: statements.total, visits: visits.total }}
              />
            )}
          </Answer>
        )}
      </Answer>
    </div>
  );
}

interface CountsProps {
  readonly actor: NamedReference;
  readonly years: Years;
  /** Events that are no meetings. */
  readonly others: { readonly statements: number; readonly visits: number };
}

function Counts({ actor, years, others }: CountsProps) {
  const say = useWords(headWords);
  const { total, counts } = years;
  const ofPairs = counts.reduce((sum, { count }) => sum + count, 0);
  const alone = total - ofPairs - others.statements - others.visits;
  if (total === 0) return <p className="quiet strip-note">{say('noMeeting')}</p>;
  return (
    <>
      <h2 className="strip-title">{say('strip')}</h2>
      {counts.length === 0 ? (
        <p>{say('noMeeting')}</p>
      ) : (
        <ul className="plain strip-counts">
          {counts.map(({ verdict, count }) => (
            <li key={verdict}>
              <ToMeetings actor={actor} verdict={verdict} count={count} />
            </li>
          ))}
        </ul>
      )}
      <p className="quiet strip-note">
        {counts.length > 0 && (
          <>
            <Name>{say('countedOnce', { name: actor.name })}</Name>{' '}
          </>
        )}
        <Span of={years} />
        {alone > 0 && ` ${say('noPair', { count: alone })}.`}
        {others.statements + others.visits > 0 && (
          <>
            {' '}
            {say('notMeetings')}{' '}
            {(['statements', 'visits'] as const)
              .filter((kind) => others[kind] > 0)
              .map((kind, index) => (
                <span key={kind}>
                  {index > 0 && ' · '}
                  <Go to={timelineOf(actor.key, kind)}>{say(kind, { count: others[kind] })}</Go>
                </span>
              ))}
          </>
        )}
      </p>
    </>
  );
}

const timelineOf = (id: string, kind: 'statements' | 'visits') =>
  `/timeline?${new URLSearchParams({ actors: id, kinds: kind === 'visits' ? 'VISIT' : 'STATEMENT' })}`;

/** The years in which events certainly lie. */
function Span({ of: { buckets } }: { readonly of: Years }) {
  const say = useWords(headWords);
  const language = useLanguage();
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [calendarDate(first.label, language), calendarDate(last.label, language)];
  return from === to ? say('year', { from }) : say('years', { from, to });
}

interface ToMeetingsProps {
  readonly actor: NamedReference;
  readonly verdict: Verdict;
  readonly count: number;
}

function ToMeetings({ actor, verdict, count }: ToMeetingsProps) {
  const say = useWords(badgeWords);
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const [path] = useLocation();
  const asked = parameters.get('verdicts');
  const to = keeping(parameters, `${entityPath(actor)}?verdicts=${verdict}`);
  const showEvents = () => {
    const events = document.getElementById('events');
    events?.scrollIntoView();
    events?.focus({ preventScroll: true });
  };
  const words = (
    <>
      <strong>{number(count, language)}</strong>
      <span>
        <Shape look={lookOfVerdict(verdict)} /> {say(`verdict.${verdict}`)}
      </span>
    </>
  );
  const looks = { href: `${to}#events`, 'data-look': lookOfVerdict(verdict) };
  if (isEmbed(path)) {
    return (
      <a {...looks} target="_blank" rel="noopener">
        {words}
      </a>
    );
  }
  return (
    <Link
      {...looks}
      aria-current={path === entityPath(actor) && asked === verdict ? 'true' : undefined}
      onClick={showEvents}
    >
      {words}
    </Link>
  );
}
