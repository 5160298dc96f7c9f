/** One meeting of a pair: where it stands, when, who was to be there as what, and who says so, in place. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { ModalityBadge, StatusBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { metWords } from './met-words.ts';

export type PairMeeting = MetQuery['relationship']['meetings']['edges'][number];
type SayingClaim = PairMeeting['evidence']['claims']['nodes'][number];

export interface MeetingOfPairProps {
  readonly meeting: PairMeeting;
  readonly names: { readonly a: string; readonly b: string };
}

/** Claims shown in place; the button leads to all. */
const IN_PLACE = 3;

export function MeetingOfPair({ meeting, names }: MeetingOfPairProps) {
  const say = useWords(metWords);
  const sayBadge = useWords(badgeWords);
  const { node, own, counterpart, evidence } = meeting;
  return (
    <article className="card pair-meeting" data-status={meeting.status}>
      <h3>
        <EntityLink to={node} />
      </h3>
      <p className="row">
        <StatusBadge status={meeting.status} lapsed={meeting.lapsed} />
        <When date={meeting.date} />
        {meeting.inferred && <span className="quiet">({sayBadge('inferred')})</span>}
      </p>
      <ul className="plain quiet">
        <PartLine name={names.a} part={own} />
        <PartLine name={names.b} part={counterpart} />
      </ul>
      <h4 className="visually-hidden">{say('whoSays')}</h4>
      <ul className="plain sayings">
        {sayings(evidence.claims.nodes, meeting.status)
          .slice(0, IN_PLACE)
          .map((claim) => (
            <li key={claim.id}>
              <blockquote className="saying">
                {claim.speaker === null ? say('itself') : <EntityLink to={claim.speaker} />}{' '}
                {claim.speaker !== null && say('says')} <Name>{claim.summary}</Name>{' '}
                {claim.modality !== 'ASSERTED' && <ModalityBadge modality={claim.modality} />}
                <footer className="quiet">
                  {claim.paragraph !== null && say('paragraph', { paragraph: claim.paragraph })}{' '}
                  <EntityLink to={claim.source} />
                </footer>
              </blockquote>
            </li>
          ))}
      </ul>
      <EvidenceButton of={evidence} about={node.name} />
    </article>
  );
}

function PartLine({ name, part }: { readonly name: string; readonly part: PairMeeting['own'] }) {
  const say = useWords(metWords);
  const capacity = useCapacity();
  const roles = part.rolesThen.map(({ role }) => role.name);
  return (
    <li>
      <Name>{name}</Name>: {capacity(part.capacity, part.status)}
      {part.onBehalfOf !== null && ` ${say('onBehalfOf', { actor: part.onBehalfOf.name })}`}
      {roles.length > 0 && ` (${roles.join(', ')})`}
    </li>
  );
}

/**
 * What is said, once each: one sentence of a source often makes several claims. First what says where the
 * meeting stands (denials, then stages); dates, places and titles can be opened.
 */
function sayings(claims: readonly SayingClaim[], status: string): readonly SayingClaim[] {
  const weight = ({ modality, stage, speaker }: SayingClaim) =>
    (modality === 'ASSERTED' ? 0 : 8) +
    (stage === status ? 4 : 0) +
    (stage === null ? 0 : 2) +
    (speaker === null ? 0 : 1);
  const once = new Map<string, SayingClaim>();
  for (const claim of claims.toSorted((a, b) => weight(b) - weight(a))) {
    const { summary, modality, speaker, source, paragraph } = claim;
    const saying = JSON.stringify([summary, modality, speaker?.id, source.id, paragraph]);
    if (!once.has(saying)) once.set(saying, claim);
  }
  return [...once.values()];
}
