/** One statement for readers: who says what, where, what it supports; the single claims are behind the details. */
import './evidence.css';
import { Go } from '../address/go.tsx';
import { useWords } from '../language/language.ts';
import { ModalityBadge } from '../words/badge.tsx';
import { Name } from '../words/name.tsx';
import { Day } from '../words/when.tsx';
import { contradict } from './contradict.ts';
import { evidenceWords } from './evidence-words.ts';
import { isCounted } from './is-counted.ts';
import { PlaceInSource } from './place-in-source.tsx';
import { statementsOf, type CardClaim, type Statement } from './statements.ts';
import { mainOf, Supported, useClaimWords } from './supported.tsx';
import { isOfCurators, Voice } from './voice.tsx';

interface StatementCardsProps {
  readonly claims: readonly CardClaim[];
  /** Id of the entity that the page is about. */
  readonly about?: string | undefined;
}

/** A card per statement, side by side. If some deny what others state, a note comes first. */
export function StatementCards({ claims, about }: StatementCardsProps) {
  const say = useWords(evidenceWords);
  const isContradicted = contradict(claims);
  return (
    <>
      {isContradicted && <p className="contradiction">{say('contradiction')}</p>}
      <ul className={isContradicted ? 'plain claims side-by-side' : 'plain claims'}>
        {statementsOf(claims).map((statement) => (
          <li key={statement.key}>
            <StatementCard statement={statement} about={about} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface StatementCardProps {
  readonly statement: Statement;
  readonly about?: string | undefined;
  /** Whether it stands under the name of its source, which is then not repeated. */
  readonly isUnderSource?: boolean;
}

export function StatementCard({ statement, about, isUnderSource = false }: StatementCardProps) {
  const say = useWords(evidenceWords);
  const { lead, claims } = statement;
  const isCuration = isOfCurators(lead);
  const modality = claims.every((claim) => claim.modality === lead.modality)
    ? lead.modality
    : undefined;
  return (
    <article className="claim" data-modality={modality} data-kind={lead.source.kind}>
      <p className="claim-head">
        <Voice claim={lead} />{' '}
        {!isCuration && modality !== undefined && <ModalityBadge modality={modality} />}
      </p>
      <p className="claim-summary" data-counts={claims.some(isCounted)}>
        <Name>{lead.summary}</Name>
      </p>
      <Supported claims={claims} about={about} />
      <p className="claim-source">
        {isCuration ? (
          say('curatorsNote')
        ) : (
          <PlaceInSource claim={lead} isUnderSource={isUnderSource} />
        )}
      </p>
      <Ranks of={claims} />
      <ClaimDetails claims={claims} />
    </article>
  );
}

/** What the curators did with the claims. */
function Ranks({ of }: { readonly of: readonly CardClaim[] }) {
  const say = useWords(evidenceWords);
  const has = (rank: CardClaim['rank']) => of.some((claim) => claim.rank === rank);
  return (
    <>
      {has('DEPRECATED') && <p>{say('deprecated')}</p>}
      {has('PENDING') && <p>{say('pending')}</p>}
      {has('PREFERRED') && <p className="quiet">{say('preferred')}</p>}
    </>
  );
}

/** Each claim with a link to its own page, and since when it is known. */
export function ClaimDetails({ claims }: { readonly claims: readonly CardClaim[] }) {
  const say = useWords(evidenceWords);
  const words = useClaimWords();
  return (
    <details className="claim-details">
      <summary>{say('claims', { count: claims.length })}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.key} data-counts={isCounted(claim)}>
            <Go to={`/claim/${encodeURIComponent(claim.key)}`}>
              <Name>{[mainOf(claim)?.name ?? '', words(claim)].join(': ')}</Name>
            </Go>
            {!isOfCurators(claim) && (
              <span className="quiet">
                {' · '}
                {say('knownFrom')} <Day>{claim.knownFrom}</Day>
                {claim.knownUntil !== null && (
                  <>
                    {' · '}
                    {say('knownUntil')} <Day>{claim.knownUntil}</Day>
                  </>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
