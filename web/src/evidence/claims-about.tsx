/** All claims about one entity, page by page: what contradicts each other side by side, then every statement under its source. */
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
import { contradict } from './contradict.ts';
import { evidenceWords } from './evidence-words.ts';
import { StatementCard, StatementCards } from './statement-card.tsx';
import { grouped, statementsOf, type CardClaim } from './statements.ts';

interface ClaimsAboutProps {
  readonly id: string;
  /** Heading of the section; "All claims behind this page" if absent. */
  readonly title?: string;
  /** How many claims per page, 1–100. */
  readonly first?: number;
  /** Lays out the loaded claims, which may not be all; if absent, they are grouped by source. */
  readonly children?: (claims: readonly CardClaim[], isCut: boolean) => ReactNode;
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
                <>
                  <Contradictions id={id} claims={claims} />
                  <BySource id={id} claims={claims} />
                </>
              ) : (
                children(claims, asked.hasMore)
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

interface ClaimsProps {
  readonly id: string;
  readonly claims: readonly CardClaim[];
}

/** The questions to which the claims give answers that exclude each other. */
function Contradictions({ id, claims }: ClaimsProps) {
  const sayPredicate = usePredicateWords();
  return grouped(claims, (claim) => question(id, claim))
    .filter(([, onOne]) => contradict(onOne))
    .map(([key, onOne]) => (
      <section key={key} className="claim-group">
        <h3>{sayPredicate('group', onOne[0].predicate)}</h3>
        <Question id={id} claim={onOne[0]} />
        <StatementCards claims={onOne} about={id} />
      </section>
    ));
}

/** Each statement once, under its source, in the order of the source. */
function BySource({ id, claims }: ClaimsProps) {
  return grouped(claims, ({ source }) => source.key).map(([key, ofSource]) => (
    <section key={key} className="claim-group">
      <h3>
        <EntityLink to={ofSource[0].source} />
      </h3>
      <ul className="plain claims">
        {statementsOf(ofSource)
          .toSorted((a, b) => placeOf(a.lead) - placeOf(b.lead))
          .map((statement) => (
            <li key={statement.key}>
              <StatementCard statement={statement} about={id} isUnderSource />
            </li>
          ))}
      </ul>
    </section>
  ));
}

const placeOf = ({ place }: CardClaim) => place?.number ?? Infinity;

/** Predicates whose values answer one question, and so can contradict each other. */
const ANSWERS: readonly string[] = ['stage', 'date', 'format'];

/** What the claims on one question have in common: the object, or the text. */
function Question({ id, claim }: { readonly id: string; readonly claim: CardClaim }) {
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

/** Claims with the same predicate and the same object answer one question, and so can contradict each other. */
function question(id: string, { subject, object, predicate, value }: CardClaim): string {
  // Claims with different texts, such as two names, do not contradict each other, so each text has a group of its own.
  const isText = object === null && !ANSWERS.includes(predicate);
  return JSON.stringify([
    predicate,
    subject?.key === id ? null : subject?.key,
    object?.key === id ? null : object?.key,
    isText ? value : null,
  ]);
}
