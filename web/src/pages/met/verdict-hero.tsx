/** The verdict on a pair: the two with their roles then, the answer in one sentence, one line of proof, and the steps so far. */
import { Go } from '../../address/go.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { CopyButton } from '../../snippets/copy-button.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import type { PairMeeting } from './pair-meeting.ts';
import { metWords } from './met-words.ts';
import { Proof } from './proof.tsx';
import { Steps } from './steps.tsx';
import { useVerdictSentence } from './verdict-sentence.ts';

interface VerdictHeroProps {
  readonly relationship: MetQuery['relationship'];
  /** Those that give the verdict come first. */
  readonly meetings: readonly PairMeeting[];
  readonly names: { readonly a: string; readonly b: string };
  readonly ids: { readonly a: string; readonly b: string };
}

export function VerdictHero({ relationship, meetings, names, ids }: VerdictHeroProps) {
  const say = useWords(metWords);
  const language = useLanguage();
  const sentence = useVerdictSentence();
  const { verdict, a, b, coverage } = relationship;
  const [leading] = meetings;
  return (
    <>
      <PageHead title={say('titleOf', names)} />
      <section className="verdict" data-verdict={verdict} aria-label={say('answer')}>
        <div className="the-two">
          <OneOfTwo actor={a} name={names.a} part={leading?.own} />
          <OneOfTwo actor={b} name={names.b} part={leading?.counterpart} />
        </div>
        <p className="verdict-sentence">
          <Name>{sentence({ verdict, meetings, names })}</Name>
        </p>
        <p className="row">
          <VerdictBadge verdict={verdict} />
          <MetDates of={relationship} />
        </p>
        {leading !== undefined && <Proof meeting={leading} />}
        {coverage.knownTo !== null && (
          <p className="quiet">
            {say('lastRead', { date: calendarDate(coverage.knownTo, language) })}
          </p>
        )}
        {leading !== undefined && <Steps meeting={leading} isOne={meetings.length === 1} />}
        <p className="row no-print">
          {leading !== undefined && (
            <EvidenceButton of={leading.evidence} about={leading.node.name} beyond={leading.node} />
          )}
          <CopyButton label={say('share')} text={addressOfPage} />
          <a href="#reuse">{say('reuse')}</a>
          <Go to={`/met?a=&b=${encodeURIComponent(ids.b)}`}>{say('swap')}</Go>
        </p>
      </section>
    </>
  );
}

/** Without the drawer, which is not part of the answer. */
function addressOfPage(): string {
  const url = new URL(location.href);
  url.searchParams.delete('evidence');
  url.hash = '';
  return url.href;
}

interface OneOfTwoProps {
  /** Null if not yet known on the day of the page. */
  readonly actor: (NamedReference & { readonly description: string | null }) | null;
  readonly name: string;
  readonly part: PairMeeting['own'] | undefined;
}

/** A name, and the roles held at the time of the meeting; without a meeting, the description. */
function OneOfTwo({ actor, name, part }: OneOfTwoProps) {
  const say = useWords(metWords);
  const roles = part?.rolesThen.map(({ role }) => role.name) ?? [];
  const line = roles.length > 0 ? roles.join(', ') : (actor?.description ?? null);
  return (
    <div>
      <strong>{actor === null ? <Name>{name}</Name> : <EntityLink to={actor} />}</strong>
      <span className="quiet">
        {actor === null ? say('notYetKnown') : line !== null && <Name>{line}</Name>}
      </span>
    </div>
  );
}

/** When they first and last met, as precise as the sources; unknown dates are left out. */
function MetDates({ of }: { readonly of: MetQuery['relationship'] }) {
  const say = useWords(metWords);
  const { firstMetDate, lastMetDate } = of;
  if (firstMetDate !== null && firstMetDate.edtf === lastMetDate?.edtf) {
    return (
      <span>
        {say('onlyMet')}
        <When date={firstMetDate} />
      </span>
    );
  }
  return (
    <>
      {firstMetDate !== null && (
        <span>
          {say('firstMet')}
          <When date={firstMetDate} />
        </span>
      )}
      {lastMetDate !== null && (
        <span>
          {say('lastMet')}
          <When date={lastMetDate} />
        </span>
      )}
    </>
  );
}
