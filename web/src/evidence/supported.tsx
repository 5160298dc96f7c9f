/** What a statement supports, in words: "planned · 26 January 2016 · Kem Sokha: was to attend". */
import type { Stage, Status } from '../generated/claims.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { useCapacity } from '../words/capacity.ts';
import { EntityLink, type NamedReference } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { usePredicateWords } from '../words/predicate-words.ts';
import { useValueWords } from '../words/value.tsx';
import { number } from '../language/numbers.ts';
import { evidenceWords } from './evidence-words.ts';
import { isCounted } from './is-counted.ts';
import { grouped, type CardClaim } from './statements.ts';

/** More chips than this are behind the details. */
const MOST = 6;

interface SupportedProps {
  readonly claims: readonly CardClaim[];
  /** Id of the entity that the page is about; it is not named again. */
  readonly about?: string | undefined;
}

/** One line per entity: its name, and a chip per claim. */
export function Supported({ claims, about }: SupportedProps) {
  const say = useWords(evidenceWords);
  const language = useLanguage();
  const words = useClaimWords();
  return (
    <ul className="plain supported" aria-label={say('supports')}>
      {grouped(claims, (claim) => mainOf(claim)?.key ?? '').map(([key, own]) => {
        const main = mainOf(own[0]);
        const chips = grouped(own.toSorted(byPredicate), words);
        return (
          <li key={key} className="row">
            {main !== null && main.key !== about && (
              <span className="supported-of">
                <EntityLink to={main} />
              </span>
            )}
            {chips.slice(0, MOST).map(([text, [claim]]) => (
              <span
                key={text}
                className="claim-chip"
                data-modality={claim.modality}
                data-counts={isCounted(claim)}
              >
                <Name>{text}</Name>
              </span>
            ))}
            {chips.length > MOST && (
              <span className="quiet">
                {say('moreChips', { count: number(chips.length - MOST, language) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a claim is about: the event or the case, if it says who is involved in one. */
export function mainOf({ predicate, subject, object }: CardClaim): NamedReference | null {
  return predicate === 'involvedIn' || predicate === 'partyTo' ? (object ?? subject) : subject;
}

/** Where it stands and when come first. */
const ORDER = ['stage', 'date', 'format', 'involvedIn', 'partyTo', 'holds', 'name'];
const placeOf = ({ predicate }: CardClaim) => {
  const at = ORDER.indexOf(predicate);
  return at === -1 ? ORDER.length : at;
};
const byPredicate = (a: CardClaim, b: CardClaim) => placeOf(a) - placeOf(b);

/** The status that a part has by the stage of one claim. */
const STATUS: Readonly<Partial<Record<Stage, Status>>> = {
  REQUESTED: 'REQUESTED',
  DECLINED: 'DECLINED',
  EXPECTED: 'EXPECTED',
  ANNOUNCED: 'EXPECTED',
  CONFIRMED: 'CONFIRMED',
  HELD: 'HELD',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
  NOT_HELD: 'NOT_HELD',
};

/** What one claim says of its event, case, actor or other entity, without naming it again. */
export function useClaimWords(): (claim: CardClaim) => string {
  const say = useWords(evidenceWords);
  const sayBadge = useWords(badgeWords);
  const sayPredicate = usePredicateWords();
  const sayValue = useValueWords();
  const capacity = useCapacity();
  const bare = (claim: CardClaim): string => {
    const { predicate, subject, object, value, stage, modality } = claim;
    if (predicate === 'stage' && stage !== null) {
      if (mainOf(claim)?.__typename === 'Statement' && stage === 'HELD') return sayBadge('made');
      return sayBadge(`stage.${stage}`);
    }
    if (predicate === 'date' || predicate === 'format') return sayValue(predicate, value ?? '');
    if (claim.capacity !== null && subject !== null) {
      const status = modality === 'ASSERTED' && stage !== null ? (STATUS[stage] ?? null) : null;
      return `${subject.name}: ${capacity(claim.capacity, status)}`;
    }
    const what = object?.name ?? (value === null ? '' : say('quoted', { text: value }));
    return `${sayPredicate('predicate', predicate)} ${what}`.trim();
  };
  return (claim) => {
    const { modality } = claim;
    const words = bare(claim);
    return modality === 'ASSERTED' ? words : `${sayBadge(`modality.${modality}`)}: ${words}`;
  };
}
