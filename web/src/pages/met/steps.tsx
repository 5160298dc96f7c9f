/** How far a meeting is known to have come: asked for, planned, and what became of it. */
import { useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import type { PairMeeting } from './pair-meeting.ts';
import { metWords } from './met-words.ts';

interface StepsProps {
  readonly meeting: PairMeeting;
  /** Whether the two have no other meeting, so that this one need not be named. */
  readonly isOne: boolean;
}

const PLANS: readonly (string | null)[] = ['EXPECTED', 'ANNOUNCED', 'CONFIRMED', 'POSTPONED'];
/** Verdicts after which no outcome is known. */
const OPEN: readonly string[] = ['PLANNED', 'REQUESTED', 'NO_RECORD'];

export function Steps({ meeting, isOne }: StepsProps) {
  const say = useWords(metWords);
  const sayBadge = useWords(badgeWords);
  const { evidence, verdict, node, date, dateDisputed } = meeting;
  const claims = evidence.claims.nodes;
  const isAsserted = (stages: readonly (string | null)[]) =>
    claims.some(({ stage, modality }) => modality === 'ASSERTED' && stages.includes(stage));
  // Of a meeting with very many claims, not all are here, so nothing follows from a stage that is missing.
  const isWhole = claims.length >= evidence.claimCount;
  const isOpen = OPEN.includes(verdict);
  const steps = [
    { key: 'asked', isReached: isAsserted(['REQUESTED', 'DECLINED']) },
    { key: 'planned', isReached: isAsserted(PLANS) },
  ] as const;
  return (
    <figure className="steps">
      <figcaption className={isOne ? 'visually-hidden' : 'quiet'}>
        <Name>{say('stepsOf', { meeting: node.name })}</Name>
      </figcaption>
      <ol className="plain">
        {steps.map(({ key, isReached }) =>
          isReached || isWhole ? (
            <li key={key} data-state={isReached ? 'reached' : 'unsaid'}>
              <strong>{say(`step.${key}`)}</strong>
              <span className="quiet">{isReached ? say('step.said') : say('step.unsaid')}</span>
            </li>
          ) : null,
        )}
        <li data-state={isOpen ? 'unknown' : 'reached'}>
          <strong>{isOpen ? say('step.unknown') : sayBadge(`verdict.${verdict}`)}</strong>
          <span className="quiet">
            {isOpen ? say('step.nothing') : <When date={date} isDisputed={dateDisputed} />}
          </span>
        </li>
      </ol>
    </figure>
  );
}
