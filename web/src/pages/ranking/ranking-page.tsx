/** `/ranking?by=&verdicts=`: the actors of a network of meetings by a measure that is explained in words. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import { RankingDocument } from '../../generated/ranking.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { LoadMore } from '../../tables/load-more.tsx';
import { RankingAnswer } from './ranking-answer.tsx';
import { RankingQuestion, useMeasure, useScope } from './ranking-question.tsx';
import { rankingWords } from './ranking-words.ts';

export default function RankingPage() {
  const say = useWords(rankingWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [by] = useMeasure();
  const [verdicts] = useVerdictsOrMet();
  const scope = useScope();
  const asked = usePages(
    RankingDocument,
    { by, verdicts, scope, knownBy, language },
    ({ ranking }) => ranking.pageInfo,
  );
  return (
    <>
      <PageHead title={say('titleBy', { measure: say(by) })}>
        <p>{say('intro')}</p>
      </PageHead>
      <RankingQuestion />
      <Answer of={asked}>
        {({ ranking }) => {
          const entries = asked.pages.flatMap((page) => page.ranking.edges);
          return (
            <RankingAnswer
              entries={entries}
              counts={ranking}
              question={asked.question}
              data={asked.pages}
            >
              <LoadMore of={asked} shown={entries.length} total={ranking.totalCount} />
            </RankingAnswer>
          );
        }}
      </Answer>
    </>
  );
}
