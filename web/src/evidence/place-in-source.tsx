/** Where a statement stands: the publication, the place in it, and the source that it quotes. */
import { useWords } from '../language/language.ts';
import { EntityLink } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { placeWords } from '../words/place-words.ts';
import { When } from '../words/when.tsx';
import { evidenceWords } from './evidence-words.ts';
import type { CardClaim } from './statements.ts';
import { Quoting } from './voice.tsx';
import { isWebAddress } from './web-address.ts';

interface PlaceInSourceProps {
  readonly claim: CardClaim;
  /** Whether the name of the source stands above. */
  readonly isUnderSource?: boolean;
}

export function PlaceInSource({ claim, isUnderSource = false }: PlaceInSourceProps) {
  const say = useWords(evidenceWords);
  const sayPlace = useWords(placeWords);
  const { source, place } = claim;
  const where = (
    <strong>
      {place === null ? say('noPlace') : sayPlace(`place.${place.kind}`, { number: place.number })}
    </strong>
  );
  const quoting = claim.via !== null && (
    <>
      {' · '}
      <Quoting claim={claim} />
    </>
  );
  if (isUnderSource) {
    return (
      <>
        {where}
        {quoting}
      </>
    );
  }
  return (
    <>
      <EntityLink to={source} />, {where}
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
      {quoting}
      {source.url !== null && isWebAddress(source.url) && (
        <>
          {' · '}
          <a href={source.url} rel="noreferrer nofollow">
            {say('read')}
          </a>
        </>
      )}
    </>
  );
}
