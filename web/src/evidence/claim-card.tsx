/** One claim as a reader needs it: what is said, by whom, how firmly, in which paragraph of which source, known since when. */
import './evidence.css';
import { Go } from '../address/go.tsx';
import type { ClaimCardFragment } from '../generated/claims.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { ModalityBadge } from '../words/badge.tsx';
import { EntityLink } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { Day, When } from '../words/when.tsx';
import { evidenceWords } from './evidence-words.ts';
import { isWebAddress } from './web-address.ts';

export type CardClaim = ClaimCardFragment;

/** Claims side by side; where some deny what others state, that is said first. */
export function ClaimCards({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(evidenceWords);
  const counted = claims.filter(({ rank }) => rank !== 'DEPRECATED');
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
          <li key={claim.id}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}

const states = ({ predicate, stage, modality }: CardClaim, which: CardClaim['stage']) =>
  predicate === 'stage' && stage === which && modality === 'ASSERTED';

export function ClaimCard({ claim }: { readonly claim: CardClaim }) {
  const say = useWords(evidenceWords);
  const sayBadge = useWords(badgeWords);
  return (
    <article className="claim" data-modality={claim.modality} data-rank={claim.rank}>
      <p className="claim-head">
        {claim.speaker === null ? (
          say('sourceItself')
        ) : (
          <>
            <EntityLink to={claim.speaker} /> {say('says')}
          </>
        )}{' '}
        <ModalityBadge modality={claim.modality} />
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
        {claim.capacity !== null && ` · ${claim.capacity}`}
        {claim.value !== null && claim.predicate !== 'stage' && (
          <>
            {' · '}
            <Name>{claim.value}</Name>
          </>
        )}
        {claim.stage !== null && ` · ${sayBadge(`stage.${claim.stage}`)}`}
      </p>
      <p className="claim-source">
        <EntityLink to={claim.source} />,{' '}
        <strong>
          {claim.paragraph === null
            ? say('noParagraph')
            : say('paragraph', { paragraph: claim.paragraph })}
        </strong>
        {claim.source.publisher !== null && (
          <>
            {' · '}
            <Name>{claim.source.publisher}</Name>
          </>
        )}
        {claim.source.publishedOn !== null && (
          <>
            {' · '}
            {say('published')} <When date={claim.source.publishedOn} />
          </>
        )}
      </p>
      <p className="quiet">
        {say('knownFrom')} <Day>{claim.knownFrom}</Day>
        {claim.knownUntil !== null && (
          <>
            {' · '}
            {say('knownUntil')} <Day>{claim.knownUntil}</Day>
          </>
        )}
        {' · '}
        <Go to={`/claim/${encodeURIComponent(claim.id)}`}>{say('whole')}</Go>
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
      {claim.rank === 'PREFERRED' && <p className="quiet">{say('preferred')}</p>}
    </article>
  );
}
