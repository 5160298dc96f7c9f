/** `/`: two names to ask about, what is in the data, and what the data covers. */
import './home.css';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { HomeDocument, type HomeQuery } from '../../generated/home.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { Covered } from '../../words/covered.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { FromTheData } from './from-the-data.tsx';
import { homeWords } from './home-words.ts';

export default function HomePage() {
  const say = useWords(homeWords);
  const knownBy = useKnownBy();
  const language = useLanguage();
  const asked = useAnswer(HomeDocument, { knownBy, language });
  return (
    <>
      <PageHead title={say('title')}>
        <p className="lead">{say('lead')}</p>
      </PageHead>
      <DidTheyMeet />
      <Answer of={asked}>
        {(data) => (
          <>
            <FromTheData data={data} />
            <section className="section">
              <h2>{say('covers')}</h2>
              <Coverage coverage={data.coverage} />
              <p className="row">
                <span>{say('researchersText')}</span>
                <a href="/playground/">{say('openPlayground')}</a>
              </p>
              <TakeAway title={say('covers')} question={asked.question} data={data} />
            </section>
          </>
        )}
      </Answer>
    </>
  );
}

/** Two fields; the answer opens when both are filled. */
function DidTheyMeet() {
  const say = useWords(homeWords);
  const [pair, setPair] = useState<{ readonly a?: string; readonly b?: string }>({});
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const choose = (name: 'a' | 'b') => (entity: { readonly key: string }) => {
    const now = { ...pair, [name]: entity.key };
    setPair(now);
    if (now.a !== undefined && now.b !== undefined && now.a !== now.b) {
      go(keeping(parameters, `/met?${new URLSearchParams({ a: now.a, b: now.b })}`));
    }
  };
  return (
    <section className="card did" aria-label={say('did')}>
      <h2>{say('did')}</h2>
      <div className="did-fields">
        <EntityField
          label={say('first')}
          types={ACTOR_TYPES}
          except={pair.b === undefined ? [] : [pair.b]}
          choose={choose('a')}
          isEmptiedAfter={false}
        />
        <EntityField
          label={say('second')}
          types={ACTOR_TYPES}
          except={pair.a === undefined ? [] : [pair.a]}
          choose={choose('b')}
          isEmptiedAfter={false}
        />
      </div>
    </section>
  );
}

function Coverage({ coverage }: { readonly coverage: HomeQuery['coverage'] }) {
  const say = useWords(homeWords);
  const language = useLanguage();
  const counts = [
    ['sources', coverage.sourceCount],
    ['claims', coverage.claimCount],
    ['actors', coverage.actorCount],
    ['meetings', coverage.meetingCount],
  ] as const;
  return (
    <>
      <dl className="counts">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{say(key, { count })}</dt>
            <dd>{number(count, language)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Covered of={coverage} />
      </p>
      <Datasets of={coverage.datasets} />
    </>
  );
}
