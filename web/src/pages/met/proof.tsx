/** One line of proof: who said what decides, and where. */
import { isOfCurators, Voice } from '../../evidence/voice.tsx';
import { useWords } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { placeWords } from '../../words/place-words.ts';
import type { PairMeeting } from './pair-meeting.ts';
import { metWords } from './met-words.ts';
import { sayingsOf } from './sayings.ts';

export function Proof({ meeting }: { readonly meeting: PairMeeting }) {
  const say = useWords(metWords);
  const sayPlace = useWords(placeWords);
  const [claim] = sayingsOf(meeting.evidence.claims.nodes, meeting.status);
  if (claim === undefined || isOfCurators(claim)) return null;
  const { source, place } = claim;
  return (
    <blockquote className="proof">
      <Voice claim={claim} />: <Name>{claim.summary}</Name>{' '}
      {claim.modality !== 'ASSERTED' && (
        <span className="quiet">({say(`modality.${claim.modality}`)})</span>
      )}
      <footer className="quiet">
        {source.publisher !== null && (
          <>
            <Name>{source.publisher}</Name>,{' '}
          </>
        )}
        <EntityLink to={source} />
        {place !== null && <>, {sayPlace(`place.${place.kind}`, { number: place.number })}</>}
      </footer>
    </blockquote>
  );
}
