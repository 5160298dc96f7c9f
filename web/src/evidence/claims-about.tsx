/** All claims about one entity, page by page, grouped by what they say; rival claims stand side by side. */
import './evidence.css';
import type { ReactNode } from 'react';
import { useKnownBy } from '../address/address.ts';
import { idOn } from '../address/id-on.ts';
import { Answer } from '../ask/answer.tsx';
import { usePages } from '../ask/use-answer.ts';
import { ClaimsAboutDocument } from '../generated/claims-about.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { LoadMore } from '../tables/load-more.tsx';
import { EntityLink } from '../words/entity-link.tsx';
import { Name } from '../words/name.tsx';
import { usePredicateWords } from '../words/predicate-words.ts';
import { ClaimCards, type CardClaim } from './claim-card.tsx';
import { evidenceWords } from './evidence-words.ts';

interface ClaimsAboutProps {
  readonly id: string;
  /** Heading of the section; "All claims behind this page" if absent. */
  readonly title?: string;
  /** How many claims per page, 1–100. */
  readonly first?: number;
  /** Lays out the loaded claims; if absent, they are grouped by what they say. */
  readonly children?: (claims: readonly CardClaim[]) => ReactNode;
}

export function ClaimsAbout({ id, title, first = 50, children }: ClaimsAboutProps) {
  const say = useWords(evidenceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ClaimsAboutDocument,
    { id: idOn(id, knownBy), first, language },
    ({ node }) => claimsOf(node)?.pageInfo,
  );
  return (
    <section className="section claims-about">
      <h2>{title ?? say('allOf')}</h2>
      <Answer of={asked}>
        {({ node }) => {
          const claims = asked.pages.flatMap((page) => claimsOf(page.node)?.nodes ?? []);
          if (claims.length === 0) return <p>{say('noneKnown')}</p>;
          return (
            <>
              {children === undefined ? (
                <ClaimsByQuestion id={id} claims={claims} />
              ) : (
                children(claims)
              )}
              <LoadMore of={asked} shown={claims.length} total={claimsOf(node)?.totalCount ?? 0} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}

interface About<Claims> {
  readonly evidence: { readonly claims: Claims };
}

const claimsOf = <Claims,>(node: About<Claims> | object | null): Claims | undefined =>
  node !== null && 'evidence' in node ? node.evidence.claims : undefined;

/** Predicates that readers look for first. The others follow in the order of the answer. */
const ORDER = [
  'stage',
  'date',
  'format',
  'involvedIn',
  'partyTo',
  'holds',
  'under',
  'demands',
  'at',
];

function ClaimsByQuestion({
  id,
  claims,
}: {
  readonly id: string;
  readonly claims: readonly CardClaim[];
}) {
  const sayPredicate = usePredicateWords();
  const groups = grouped(claims, ({ predicate }) => predicate).toSorted(
    ([a], [b]) => place(a) - place(b),
  );
  return groups.map(([predicate, said]) => (
    <section key={predicate} className="claim-group">
      <h3>{sayPredicate('group', predicate)}</h3>
      {grouped(said, (claim) => question(id, claim)).map(([key, onOne]) => (
        <div key={key} className="claim-question">
          <Question id={id} claim={onOne[0]} />
          <ClaimCards claims={onOne} />
        </div>
      ))}
    </section>
  ));
}

/** Predicates whose values answer one question, and so can contradict each other. */
const ANSWERS: readonly string[] = ['stage', 'date', 'format'];

/** What the claims on one question have in common: the object, or the text. */
function Question({ id, claim }: { readonly id: string; readonly claim: CardClaim | undefined }) {
  if (claim === undefined) return null;
  const { subject, object, value, predicate } = claim;
  const other = subject?.key === id ? object : subject;
  if (other !== null && other.key !== id) {
    return (
      <p className="claim-question-head">
        <EntityLink to={other} />
      </p>
    );
  }
  if (value === null || ANSWERS.includes(predicate)) return null;
  return (
    <p className="claim-question-head">
      <Name>{value}</Name>
    </p>
  );
}

/** Groups in the order in which their first claims come. */
function grouped(
  claims: readonly CardClaim[],
  keyOf: (claim: CardClaim) => string,
): readonly (readonly [string, readonly CardClaim[]])[] {
  const groups = new Map<string, CardClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups];
}

function place(predicate: string): number {
  const at = ORDER.indexOf(predicate);
  return at === -1 ? ORDER.length : at;
}

/** Claims with the same predicate and the same object answer one question, and so can contradict each other. */
function question(id: string, { subject, object, predicate, value }: CardClaim): string {
  // Claims with different texts, such as two names, do not contradict each other, so each text has a group of its own.
  const isText = object === null && !ANSWERS.includes(predicate);
  return JSON.stringify([
    subject?.key === id ? null : subject?.key,
    object?.key === id ? null : object?.key,
    isText ? value : null,
  ]);
}
