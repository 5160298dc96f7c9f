/** `/search?q=&type=`: entities with a name like the one given, which name matched, and how. */
import './search.css';
import { useParameter, useKnownBy, useListParameter } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { SearchDocument, type EntityType } from '../../generated/search.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { LoadMore } from '../../tables/load-more.tsx';
import type { Column } from '../../tables/record-table.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { NothingFound } from './nothing-found.tsx';
import { DidTheyMeet, ResultList, type Result } from './results.tsx';
import { SearchForm } from './search-form.tsx';
import { searchWords } from './search-words.ts';
import { TypeLinks, TYPES } from './type-links.tsx';

/** The longest text that the API takes. */
const LONGEST = 200;
/** The most names that the API considers. */
const MOST_FOUND = 200;

export default function SearchPage() {
  const say = useWords(searchWords);
  const [q, setQ] = useParameter('q');
  const [asked] = useListParameter('type');
  const text = (q ?? '').trim().slice(0, LONGEST);
  const types = TYPES.filter((type) => asked.includes(type));
  return (
    <>
      <PageHead title={text === '' ? say('title') : say('titleOf', { text })} />
      <SearchForm key={text} text={text} longest={LONGEST} search={setQ} />
      {text === '' ? <p>{say('intro')}</p> : <Results text={text} types={types} />}
    </>
  );
}

const COLUMNS: readonly Column<Result>[] = [
  { key: 'name', header: '', value: ({ node }) => node.name },
  { key: 'id', header: '', value: ({ node }) => node.id },
  { key: 'type', header: '', value: ({ node }) => node.__typename },
  { key: 'matched_name', header: '', value: ({ matchedName }) => matchedName },
  { key: 'match', header: '', value: ({ match }) => match },
  { key: 'score', header: '', value: ({ score }) => score },
];

interface ResultsProps {
  readonly text: string;
  readonly types: readonly EntityType[];
}

function Results({ text, types }: ResultsProps) {
  const say = useWords(searchWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    SearchDocument,
    { text, types: types.length === 0 ? null : types, knownBy, language },
    ({ search }) => search.pageInfo,
  );
  return (
    <>
      <TypeLinks text={text} chosen={types} />
      <Answer of={asked}>
        {({ search: { totalCount, nearest } }) => {
          const results = asked.pages.flatMap(({ search }) => search.edges);
          return (
            <>
              <p role="status" className="quiet">
                {say('results', { count: totalCount, text }).replace(
                  String(totalCount),
                  number(totalCount, language),
                )}
              </p>
              {totalCount >= MOST_FOUND && <p className="quiet">{say('atMost')}</p>}
              {results.length === 0 ? (
                <NothingFound text={text} isOfTypes={types.length > 0} nearest={nearest} />
              ) : (
                <>
                  <DidTheyMeet results={results} />
                  <ResultList results={results} />
                  <LoadMore of={asked} shown={results.length} total={totalCount} />
                </>
              )}
              <TakeAway
                title={say('titleOf', { text })}
                question={asked.question}
                data={asked.pages}
                table={{ columns: COLUMNS, rows: results }}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}
