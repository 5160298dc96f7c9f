/** The start page's questions, made from whatever data is loaded: pairs, disputes, verdicts, cases and sources. */
import { pairPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { codeOf } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { FaultNotice } from '../../faults/fault-notice.tsx';
import { HomePairsDocument, type HomePairsQuery, type HomeQuery } from '../../generated/home.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { StageBadge, VerdictBadge } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { VerdictCounts } from '../../words/verdict-counts.tsx';
import { When } from '../../words/when.tsx';
import { homeWords } from './home-words.ts';

/** How many pairs the page asks about. */
const PAIRS = 8;

export function FromTheData({ data }: { readonly data: HomeQuery }) {
  const say = useWords(homeWords);
  const { stats, contradictions, sources, legalCases, coverage } = data;
  const publications = sources.nodes.filter(({ kind }) => kind !== 'CURATION');
  const disputes = contradictions.nodes.filter(({ object }) => object !== null);
  return (
    <div className="from-data">
      {coverage.knownTo !== null && <Pairs until={coverage.knownTo} />}
      {disputes.length > 0 && (
        <section className="section">
          <h2>{say('disputed')}</h2>
          <ul className="plain">
            {disputes.map(({ subject, object, meeting }) => (
              <li key={`${subject.key} ${object?.key} ${meeting?.key}`}>
                <Go to={pairPath(subject.key, object!.key)}>
                  <Name>{say('didMeet', { a: subject.name, b: object!.name })}</Name>
                </Go>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stats.meetings.length > 0 && (
        <section className="section">
          <h2>{say('mix')}</h2>
          <VerdictCounts of={stats.meetings} />
          <p>
            <Go to="/stats">{say('moreNumbers')}</Go>
          </p>
        </section>
      )}
      {legalCases.nodes.length > 0 && (
        <section className="section">
          <h2>{say('cases')}</h2>
          <ul className="plain">
            {legalCases.nodes.map((legalCase) => (
              <li key={legalCase.key}>
                <EntityLink to={legalCase} /> <StageBadge stage={legalCase.stage} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {publications.length > 0 && (
        <section className="section">
          <h2>{say('newest')}</h2>
          <ul className="plain">
            {publications.map((source) => (
              <li key={source.key}>
                <EntityLink to={source} />{' '}
                <span className="quiet">
                  {source.publisher !== null && (
                    <>
                      <Name>{source.publisher}</Name>
                      {' · '}
                    </>
                  )}
                  <When date={source.publishedOn} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The pairs with the most statements, of those on which something became known lately. */
function Pairs({ until }: { readonly until: string }) {
  const say = useWords(homeWords);
  const language = useLanguage();
  const since = `${Number(until.slice(0, 4)) - 1}${until.slice(4).replace('-02-29', '-02-28')}`;
  const { answered, error, retry } = useAnswer(HomePairsDocument, { since, until, language });
  if (error !== null) {
    return <FaultNotice code={codeOf(error)} message={error.message} retry={retry} isSmall />;
  }
  // Its place is kept, so that what is below does not jump.
  if (answered === undefined) return <section className="section pairs-asked" aria-busy="true" />;
  const pairs = mostDocumented(answered.data.learned.pairs.nodes);
  if (pairs.length === 0) return null;
  return (
    <section className="section pairs-asked">
      <h2>{say('pairs')}</h2>
      <p className="quiet">{say('pairsNote', { date: calendarDate(since, language) })}</p>
      <ul className="plain">
        {pairs.map(({ a, b, after, evidence }) => (
          <li key={`${a.key} ${b.key}`}>
            <Go to={pairPath(a.key, b.key)}>
              <Name>{say('didMeet', { a: a.name, b: b.name })}</Name>
            </Go>{' '}
            <VerdictBadge verdict={after} />{' '}
            <span className="quiet how-many">
              {say('statements', { count: evidence.statementCount })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Pair = HomePairsQuery['learned']['pairs']['nodes'][number];
type KnownPair = Pair & { readonly a: NonNullable<Pair['a']>; readonly b: NonNullable<Pair['b']> };

function mostDocumented(pairs: readonly Pair[]): readonly KnownPair[] {
  return pairs
    .filter((pair): pair is KnownPair => pair.a !== null && pair.b !== null)
    .toSorted((one, other) => other.evidence.statementCount - one.evidence.statementCount)
    .slice(0, PAIRS);
}
