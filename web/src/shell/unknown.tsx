/** The pages shown for an unknown id or address, with a search. */
import { Go } from '../address/go.tsx';
import { useKnownBy } from '../address/address.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { PageHead } from './page-head.tsx';
import { shellWords } from './shell-words.ts';

/** No entity has this id, or none was known on the day asked. */
export function UnknownId({ id }: { readonly id: string }) {
  const say = useWords(shellWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const text = id.replaceAll('-', ' ').slice(0, 200);
  return (
    <>
      <PageHead title={say('unknownTitle')} />
      <p>
        {knownBy === null
          ? say('unknown', { id })
          : say('unknownAsOf', { id, date: calendarDate(knownBy, language) })}
      </p>
      <p className="row">
        <Go className="button" to={`/search?q=${encodeURIComponent(text)}`}>
          {say('searchFor', { text })}
        </Go>
        <Go to="/">{say('home')}</Go>
      </p>
    </>
  );
}

/** No page has this address. */
export function NoSuchPage() {
  const say = useWords(shellWords);
  return (
    <>
      <PageHead title={say('notFoundTitle')} />
      <p>{say('notFound')}</p>
      <p className="row">
        <Go className="button" to="/search">
          {say('searchFor', { text: '…' })}
        </Go>
        <Go to="/">{say('home')}</Go>
      </p>
    </>
  );
}
