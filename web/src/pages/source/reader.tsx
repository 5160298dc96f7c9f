/** A source to read: its paragraphs, rows or records in order, and beside each what is said there, by person. */
import './source.css';
import { ClaimDetails } from '../../evidence/statement-card.tsx';
import {
  grouped,
  speakerOf,
  statementsOf,
  type CardClaim,
  type Statement,
} from '../../evidence/statements.ts';
import { isCounted } from '../../evidence/is-counted.ts';
import { Supported } from '../../evidence/supported.tsx';
import { Quoting, Voice } from '../../evidence/voice.tsx';
import { useWords } from '../../language/language.ts';
import { ModalityBadge } from '../../words/badge.tsx';
import { Name } from '../../words/name.tsx';
import { sourceWords } from './source-words.ts';

interface ReaderProps {
  readonly claims: readonly CardClaim[];
  /** Whether more claims can be loaded. */
  readonly isCut: boolean;
}

/** Sorts the loaded claims: the API lists them by the day on which they became known, not by place. */
export function Reader({ claims, isCut }: ReaderProps) {
  const say = useWords(sourceWords);
  return (
    <>
      {isCut && <p className="quiet">{say('cut')}</p>}
      <Places claims={claims} />
    </>
  );
}

function Places({ claims }: Pick<ReaderProps, 'claims'>) {
  const say = useWords(sourceWords);
  return (
    <ol className="plain reader">
      {byPlace(claims).map(([key, own]) => {
        const { place } = own[0];
        const id = place === null ? 'no-place' : `${place.kind.toLowerCase()}-${place.number}`;
        return (
          <li key={key} id={id} className="reader-place">
            <h3>
              <a href={`#${id}`}>
                {place === null
                  ? say('noPlace')
                  : say(`place.${place.kind}`, { number: place.number })}
              </a>
            </h3>
            <div>
              {grouped(own, (claim) => speakerOf(claim) ?? '').map(([who, said]) => (
                <Sayings key={who} claims={said} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Claims without a place come last. */
function byPlace(claims: readonly CardClaim[]) {
  const numberOf = ({ place }: CardClaim) => place?.number ?? Infinity;
  return grouped(claims, ({ place }) => JSON.stringify(place)).toSorted(
    ([, [a]], [, [b]]) => numberOf(a) - numberOf(b),
  );
}

/** What one person says at one place. */
function Sayings({ claims }: { readonly claims: readonly [CardClaim, ...CardClaim[]] }) {
  const statements = statementsOf(claims);
  // Statements that only name somebody are many and say little, so they share a line.
  const isNaming = ({ claims: own }: Statement) =>
    own.every(({ predicate }) => predicate === 'name');
  const naming = statements.filter(isNaming);
  return (
    <div className="reader-voice">
      <p className="quiet">
        <Voice claim={claims[0]} /> <Quoting claim={claims[0]} />
      </p>
      <ul className="plain">
        {statements
          .filter((statement) => !isNaming(statement))
          .map((statement) => (
            <li key={statement.key}>
              <Saying statement={statement} />
            </li>
          ))}
        {naming.length > 0 && (
          <li>
            <Naming claims={naming.flatMap((statement) => statement.claims)} />
          </li>
        )}
      </ul>
    </div>
  );
}

/** A sentence; what it supports is behind it. */
function Saying({ statement: { lead, claims } }: { readonly statement: Statement }) {
  return (
    <details className="reader-saying" data-modality={lead.modality}>
      <summary>
        <span data-counts={claims.some(isCounted)}>
          <Name>{lead.summary}</Name>
        </span>{' '}
        {lead.modality !== 'ASSERTED' && <ModalityBadge modality={lead.modality} />}
      </summary>
      <Supported claims={claims} />
      <ClaimDetails claims={claims} />
    </details>
  );
}

function Naming({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(sourceWords);
  const names = new Set(claims.flatMap(({ value }) => (value === null ? [] : [value])));
  return (
    <details className="reader-saying">
      <summary>
        <Name>{say('naming', { names: [...names].join(', ') })}</Name>
      </summary>
      <Supported claims={claims} />
      <ClaimDetails claims={claims} />
    </details>
  );
}
