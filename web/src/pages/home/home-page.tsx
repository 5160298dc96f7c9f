/** `/`: two names to ask about, example questions, and what the graph covers. */
import './home.css';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useKnownBy } from '../../address/address.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { HomeDocument, type HomeQuery } from '../../generated/home.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { Name } from '../../words/name.tsx';
import { homeWords } from './home-words.ts';

/** Questions about the article that the graph is seeded from. */
const EXAMPLES = {
  q1: '/met?a=john-kerry&b=kem-sokha',
  q2: '/met?a=john-kerry&b=hun-sen',
  q3: '/met?a=john-kerry&b=kem-sokha&knownBy=2016-01-25',
  q4: '/case/hor-namhong-v-sam-rainsy-defamation',
  q5: '/actor/john-kerry',
  q6: '/actor/yim-sovann',
} as const;

export default function HomePage() {
  const say = useWords(homeWords);
  const knownBy = useKnownBy();
  const asked = useAnswer(HomeDocument, { knownBy });
  return (
    <>
      <PageHead title={say('title')}>
        <p className="lead">{say('lead')}</p>
      </PageHead>
      <DidTheyMeet />
      <section className="section">
        <h2>{say('examples')}</h2>
        <ul className="plain examples">
          {Object.entries(EXAMPLES).map(([key, to]) => (
            <li key={key}>
              <Go to={to}>{say(key as keyof typeof EXAMPLES)}</Go>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{say('covers')}</h2>
        <Answer of={asked}>
          {(data) => (
            <>
              <Coverage coverage={data.coverage} />
              <p className="row">
                <span>{say('researchersText')}</span>
                <a href="/playground/">{say('openPlayground')}</a>
              </p>
              <TakeAway title={say('covers')} question={asked.question} data={data} />
            </>
          )}
        </Answer>
      </section>
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
            <dt>{say(key)}</dt>
            <dd>{number(count, language)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Name>{coverage.statement}</Name>
      </p>
      <Datasets of={coverage.datasets} />
    </>
  );
}
