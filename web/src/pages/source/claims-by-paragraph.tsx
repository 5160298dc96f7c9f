/** The claims of a source in the order of its paragraphs. */
import { ClaimCard, type CardClaim } from '../../evidence/claim-card.tsx';
import { useWords } from '../../language/language.ts';
import { sourceWords } from './source-words.ts';

/** Sorts the loaded claims: the API lists them by the day on which they became known. */
export function ClaimsByParagraph({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(sourceWords);
  const paragraphs = [...new Set(claims.map(({ paragraph }) => paragraph))].toSorted(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  return (
    <>
      <p className="quiet">{say('byParagraph')}</p>
      {paragraphs.map((paragraph) => (
        <section key={paragraph} className="claim-group">
          <h3>{paragraph === null ? say('noParagraph') : say('paragraph', { paragraph })}</h3>
          <ul className="plain claims">
            {claims
              .filter((claim) => claim.paragraph === paragraph)
              .map((claim) => (
                <li key={claim.key}>
                  <ClaimCard claim={claim} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
