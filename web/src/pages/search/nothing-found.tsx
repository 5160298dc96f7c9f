/** What to do if a search finds nothing, and what the graph covers, which may explain it. */
import { useKnownBy, useParameter } from '../../address/address.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { SearchCoverageDocument, type SearchQuery } from '../../generated/search.ts';
import { useWords } from '../../language/language.ts';
import { Covered } from '../../words/covered.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { searchWords } from './search-words.ts';
import { searchAddress } from './type-links.tsx';

interface NothingFoundProps {
  readonly text: string;
  /** Whether only some types were asked for. */
  readonly isOfTypes: boolean;
  readonly nearest: SearchQuery['search']['nearest'];
}

/** How many words of the text are offered as separate searches, at most. */
const MOST_WORDS = 4;

export function NothingFound({ text, isOfTypes, nearest }: NothingFoundProps) {
  const say = useWords(searchWords);
  const knownBy = useKnownBy();
  const [, setKnownBy] = useParameter('knownBy');
  const coverage = useAnswer(SearchCoverageDocument, { knownBy });
  const words = text.split(/\s+/u);
  return (
    <section className="section">
      <h2>
        <Name>{say(isOfTypes ? 'noneOfType' : 'none', { text })}</Name>
      </h2>
      {nearest.length > 0 && (
        <>
          <h3>{say('nearest')}</h3>
          <ul>
            {nearest.map(({ node }) => (
              <li key={node.key}>
                <EntityLink to={node} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('tryHead')}</h3>
      <ul>
        <li>{say('trySpelling')}</li>
        {isOfTypes && (
          <li>
            <Go to={searchAddress(text)}>{say('tryTypes')}</Go>
          </li>
        )}
        {words.length === 1 ? (
          <li>{say('tryFewer')}</li>
        ) : (
          [...new Set(words)].slice(0, MOST_WORDS).map((word) => (
            <li key={word}>
              <Go to={searchAddress(word)}>
                <Name>{say('tryFewerFor', { text: word })}</Name>
              </Go>
            </li>
          ))
        )}
        {knownBy !== null && (
          <li>
            <button type="button" onClick={() => setKnownBy(null)}>
              {say('tryNow')}
            </button>
          </li>
        )}
      </ul>
      <h3>{say('covered')}</h3>
      <Answer of={coverage}>
        {(data) => (
          <p>
            <Covered of={data.coverage} /> {say('noRecord')}
          </p>
        )}
      </Answer>
    </section>
  );
}
