/** Who says a claim: a named speaker, somebody unnamed, the source itself, or the curators. */
import type { ClaimCardFragment } from '../generated/claims.ts';
import { useWords } from '../language/language.ts';
import { EntityLink } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { evidenceWords } from './evidence-words.ts';

/** What fragment `Voice` asks for, and the kind of the source. */
type Voiced = Pick<ClaimCardFragment, 'speaker' | 'unnamedSpeaker' | 'via'> & {
  readonly source: Pick<ClaimCardFragment['source'], 'kind'>;
};

/** Whether curators added the claim; then it must not be shown as the words of a publisher. */
export const isOfCurators = ({ source }: Pick<Voiced, 'source'>): boolean =>
  source.kind === 'CURATION';

/** "Yim Sovann says", "an official in the delegation says", "The source itself says", "Added by the curators:". */
export function Voice({ claim }: { readonly claim: Voiced }) {
  const say = useWords(evidenceWords);
  const { speaker, unnamedSpeaker } = claim;
  if (isOfCurators(claim)) return say('curators');
  if (speaker !== null) {
    return (
      <>
        <EntityLink to={speaker} /> {say('says')}
      </>
    );
  }
  if (unnamedSpeaker !== null) {
    return (
      <>
        <Name>{unnamedSpeaker.description}</Name>
        {unnamedSpeaker.of !== null && (
          <>
            {' '}
            (<EntityLink to={unnamedSpeaker.of} />)
          </>
        )}{' '}
        {say('says')}
      </>
    );
  }
  return say('sourceItself');
}

/** "The source quotes The Daily", if it does. */
export function Quoting({ claim: { via } }: { readonly claim: Voiced }) {
  const say = useWords(evidenceWords);
  if (via === null) return null;
  return (
    <>
      {say('via')} <EntityLink to={via} />
    </>
  );
}
