/** One meeting of a pair: its status, its date, who was to be there in what capacity, and who says so. */
import { DatesTold } from '../../evidence/dates-told.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { Quoting, Voice } from '../../evidence/voice.tsx';
import { useWords } from '../../language/language.ts';
import { LapsedBadge, ModalityBadge, VerdictBadge } from '../../words/badge.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { placeWords } from '../../words/place-words.ts';
import { When } from '../../words/when.tsx';
import { metWords } from './met-words.ts';
import type { PairMeeting } from './pair-meeting.ts';
import { sayingsOf } from './sayings.ts';

type SayingClaim = PairMeeting['evidence']['claims']['nodes'][number];

interface MeetingOfPairProps {
  readonly meeting: PairMeeting;
  readonly names: { readonly a: string; readonly b: string };
}

/** Statuses that need no badge beside the verdict, which says the same. */
const SAID_BY_VERDICT: readonly string[] = [
  'HELD',
  'DISPUTED',
  'ALLEGED',
  'UNSTATED',
  'EXPECTED',
  'REQUESTED',
  'DENIED',
];

/** How many claims are shown here; the button leads to all. */
const IN_PLACE = 3;

export function MeetingOfPair({ meeting, names }: MeetingOfPairProps) {
  const say = useWords(metWords);
  const sayBadge = useWords(badgeWords);
  const { node, own, counterpart, evidence, verdict, status, format } = meeting;
  const notes = [
    ...(SAID_BY_VERDICT.includes(status) ? [] : [sayBadge(`status.${status}`)]),
    ...(format === 'UNKNOWN' ? [] : [sayBadge(`form.${format}`)]),
    ...(meeting.times > 1 ? [say('times', { times: meeting.times })] : []),
    ...(meeting.basis === 'INFERRED' ? [sayBadge('concluded')] : []),
    ...(meeting.inferred ? [sayBadge('inferred')] : []),
  ];
  return (
    <article className="card pair-meeting" data-verdict={verdict}>
      <h3>
        <EntityLink to={node} />
      </h3>
      <p className="row">
        <VerdictBadge verdict={verdict} />
        {meeting.lapsed && <LapsedBadge />}
        {notes.length > 0 && <span>{notes.join(' · ')}</span>}
        <When date={meeting.date} isDisputed={meeting.dateDisputed} />
      </p>
      {meeting.dateDisputed && (
        <>
          <h4>{say('datesTold')}</h4>
          <DatesTold of={node.dates} about={node.name} />
        </>
      )}
      <ul className="plain quiet">
        <PartLine name={names.a} part={own} format={format} />
        <PartLine name={names.b} part={counterpart} format={format} />
      </ul>
      <h4 className="visually-hidden">{say('whoSays')}</h4>
      <ul className="plain sayings">
        {sayingsOf(evidence.claims.nodes, status)
          .slice(0, IN_PLACE)
          .map((claim) => (
            <li key={claim.key}>
              <blockquote className="saying">
                <Voice claim={claim} />: <Name>{claim.summary}</Name>{' '}
                {claim.modality !== 'ASSERTED' && <ModalityBadge modality={claim.modality} />}
                <footer className="quiet">
                  <PlaceOf claim={claim} /> <EntityLink to={claim.source} />{' '}
                  <Quoting claim={claim} />
                </footer>
              </blockquote>
            </li>
          ))}
      </ul>
      <EvidenceButton of={evidence} about={node.name} beyond={node} />
    </article>
  );
}

/** "Paragraph 3 of", before the name of the source. */
function PlaceOf({ claim: { place } }: { readonly claim: SayingClaim }) {
  const say = useWords(metWords);
  const sayPlace = useWords(placeWords);
  if (place === null) return null;
  return say('placeOf', { place: sayPlace(`place.${place.kind}`, { number: place.number }) });
}

interface PartLineProps {
  readonly name: string;
  readonly part: PairMeeting['own'];
  readonly format: PairMeeting['format'];
}

function PartLine({ name, part, format }: PartLineProps) {
  const say = useWords(metWords);
  const capacity = useCapacity();
  const roles = part.rolesThen.map(({ role }) => role.name);
  return (
    <li>
      <Name>{name}</Name>:{' '}
      {part.capacities.map((one) => capacity(one, part.status, format)).join(', ')}
      {part.onBehalfOf !== null && ` ${say('onBehalfOf', { actor: part.onBehalfOf.name })}`}
      {roles.length > 0 && ` (${roles.join(', ')})`}
    </li>
  );
}
