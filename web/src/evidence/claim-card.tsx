/** One claim for readers: what is said, by whom, how firmly, at which place of which source, and since when it is known. */
import './evidence.css';
import { Go } from '../address/go.tsx';
import type { ClaimCardFragment } from '../generated/claims.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { ModalityBadge } from '../words/badge.tsx';
import { useCapacity } from '../words/capacity.ts';
import { EntityLink } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { placeWords } from '../words/place-words.ts';
import { Value } from '../words/value.tsx';
import { Day, When } from '../words/when.tsx';
import { evidenceWords } from './evidence-words.ts';
import { isCounted } from './is-counted.ts';
import { isOfCurators, Quoting, Voice } from './voice.tsx';
import { isWebAddress } from './web-address.ts';

export type CardClaim = ClaimCardFragment;

/** Claims side by side. If some deny what others state, a note comes first. */
export function ClaimCards({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(evidenceWords);
  const counted = claims.filter(isCounted);
  const isContradicted =
    (counted.some(({ modality }) => modality === 'DENIED') &&
      counted.some(({ modality }) => modality !== 'DENIED')) ||
    (counted.some((claim) => states(claim, 'HELD')) &&
      counted.some((claim) => states(claim, 'NOT_HELD')));
  return (
    <>
      {isContradicted && <p className="contradiction">{say('contradiction')}</p>}
      <ul className={isContradicted ? 'plain claims side-by-side' : 'plain claims'}>
        {claims.map((claim) => (
          <li key={claim.key}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}

const states = ({ predicate, stage, modality }: CardClaim, which: CardClaim['stage']) =>
  predicate === 'stage' && stage === which && modality === 'ASSERTED';

/** The publication, the place in it, and the source that it quotes. */
function PlaceInSource({ claim }: { readonly claim: CardClaim }) {
  const say = useWords(evidenceWords);
  const sayPlace = useWords(placeWords);
  const { source, place } = claim;
  return (
    <p className="claim-source">
      <EntityLink to={source} />,{' '}
      <strong>
        {place === null
          ? say('noPlace')
          : sayPlace(`place.${place.kind}`, { number: place.number })}
      </strong>
      {source.publisher !== null && (
        <>
          {' · '}
          <Name>{source.publisher}</Name>
        </>
      )}
      {source.publishedOn !== null && (
        <>
          {' · '}
          {say('published')} <When date={source.publishedOn} />
        </>
      )}
      {claim.via !== null && (
        <>
          {' · '}
          <Quoting claim={claim} />
        </>
      )}
    </p>
  );
}

export function ClaimCard({ claim }: { readonly claim: CardClaim }) {
  const say = useWords(evidenceWords);
  const sayBadge = useWords(badgeWords);
  const capacityInWords = useCapacity();
  const isCuration = isOfCurators(claim);
  return (
    <article
      className="claim"
      data-modality={claim.modality}
      data-rank={claim.rank}
      data-kind={claim.source.kind}
    >
      <p className="claim-head">
        <Voice claim={claim} /> {!isCuration && <ModalityBadge modality={claim.modality} />}
      </p>
      <p className="claim-summary">
        <Name>{claim.summary}</Name>
      </p>
      <p className="quiet">
        {say('of')} {claim.subject ? <EntityLink to={claim.subject} /> : null}
        {claim.object && (
          <>
            {' → '}
            <EntityLink to={claim.object} />
          </>
        )}{' '}
        <code>{claim.predicate}</code>
        {claim.capacity !== null && ` · ${capacityInWords(claim.capacity)}`}
        {claim.value !== null && claim.predicate !== 'stage' && (
          <>
            {' · '}
            <Value predicate={claim.predicate} value={claim.value} />
          </>
        )}
        {claim.stage !== null && ` · ${sayBadge(`stage.${claim.stage}`)}`}
      </p>
      {isCuration ? (
        <p className="claim-source">
          {say('curatorsNote')} <EntityLink to={claim.source} />
        </p>
      ) : (
        <PlaceInSource claim={claim} />
      )}
      <p className="quiet">
        {!isCuration && (
          <>
            {say('knownFrom')} <Day>{claim.knownFrom}</Day>
            {claim.knownUntil !== null && (
              <>
                {' · '}
                {say('knownUntil')} <Day>{claim.knownUntil}</Day>
              </>
            )}
            {' · '}
          </>
        )}
        <Go to={`/claim/${encodeURIComponent(claim.key)}`}>{say('whole')}</Go>
        {claim.source.url !== null && isWebAddress(claim.source.url) && (
          <>
            {' · '}
            <a href={claim.source.url} rel="noreferrer nofollow">
              {say('read')}
            </a>
          </>
        )}
      </p>
      {claim.rank === 'DEPRECATED' && <p>{say('deprecated')}</p>}
      {claim.rank === 'PENDING' && <p>{say('pending')}</p>}
      {claim.rank === 'PREFERRED' && <p className="quiet">{say('preferred')}</p>}
    </article>
  );
}
