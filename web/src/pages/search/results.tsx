/** The results of a search, best first, and a link to whether two people among them met. */
import { Go } from '../../address/go.tsx';
import { useDistinction } from '../../fields/distinction.tsx';
import type { SearchQuery } from '../../generated/search.ts';
import { useWords } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { TypeIcon } from '../../words/type-icon.tsx';
import { searchWords } from './search-words.ts';

export type Result = SearchQuery['search']['edges'][number];

export function ResultList({ results }: { readonly results: readonly Result[] }) {
  const say = useWords(searchWords);
  const distinction = useDistinction();
  return (
    <section>
      <h2 className="visually-hidden">{say('list')}</h2>
      <ol className="results">
        {results.map(({ node, matchedName, match }) => (
          <li key={node.key}>
            <p className="result-name">
              <TypeIcon type={node.__typename} kind={'kind' in node ? node.kind : null} />
              <EntityLink to={node} />
            </p>
            <p>
              <Name>{distinction(node)}</Name>
            </p>
            <p className="quiet">
              {matchedName !== node.name && (
                <>
                  <Name>{say('matched', { name: matchedName })}</Name>
                  {' · '}
                </>
              )}
              {say(`match.${match}`)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How many others the first person is paired with in such a link. */
const MOST_PAIRS = 3;

export function DidTheyMeet({ results }: { readonly results: readonly Result[] }) {
  const say = useWords(searchWords);
  const people = results.map(({ node }) => node).filter((node) => node.__typename === 'Person');
  const [first, ...rest] = people;
  // With the same name on both sides, the question would seem to be about one person.
  const others = rest.filter(({ name }) => name !== first?.name);
  if (first === undefined || others.length === 0) return null;
  return (
    <section className="card search-meet">
      <h2>{say('meet')}</h2>
      <ul className="plain">
        {others.slice(0, MOST_PAIRS).map((other) => (
          <li key={other.key}>
            <Go to={`/met?${new URLSearchParams({ a: first.key, b: other.key })}`}>
              <Name>{say('meetOf', { a: first.name, b: other.name })}</Name>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
