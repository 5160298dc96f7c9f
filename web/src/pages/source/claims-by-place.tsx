/** The claims of a source in the order of its paragraphs, rows or records. */
import { ClaimCard, type CardClaim } from '../../evidence/claim-card.tsx';
import { useWords } from '../../language/language.ts';
import { sourceWords } from './source-words.ts';

/** Sorts the loaded claims: the API lists them by the day on which they became known. */
export function ClaimsByPlace({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(sourceWords);
  return (
    <>
      <p className="quiet">{say('byPlace')}</p>
      {byPlace(claims).map(([place, own]) => (
        <section key={JSON.stringify(place)} className="claim-group">
          <h3>
            {place === null ? say('noPlace') : say(`place.${place.kind}`, { number: place.number })}
          </h3>
          <ul className="plain claims">
            {own.map((claim) => (
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

type Place = CardClaim['place'];

/** The places in the order of the source, each with its claims; claims without a place come last. */
function byPlace(claims: readonly CardClaim[]): readonly (readonly [Place, CardClaim[]])[] {
  const found = new Map<string, readonly [Place, CardClaim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify(claim.place);
    const known = found.get(key);
    if (known === undefined) found.set(key, [claim.place, [claim]]);
    else known[1].push(claim);
  }
  const numberOf = (place: Place) => place?.number ?? Infinity;
  return [...found.values()].toSorted(([a], [b]) => numberOf(a) - numberOf(b));
}
