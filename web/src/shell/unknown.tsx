/** The pages shown for an unknown id or address, with a search. */
import { entityPath, type Reference } from '../address/entity-path.ts';
import { Go } from '../address/go.tsx';
import { useKnownBy } from '../address/address.ts';
import { useActorNames } from '../fields/actors-field.tsx';
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { typeWords } from '../words/type-words.ts';
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

/** The id is that of something else than the address says, such as a person under `/meeting/`. */
export function OtherKind({ node }: { readonly node: Reference }) {
  const say = useWords(shellWords);
  const sayType = useWords(typeWords);
  const { __typename, key } = node;
  const { names } = useActorNames([key]);
  const name = names?.get(key) ?? '…';
  const word = `type.${__typename}`;
  const type = word in typeWords.en ? sayType(word as 'type.Person') : __typename;
  return (
    <>
      <PageHead title={say('notFoundTitle')} />
      <p>{say('otherKind', { name, type })}</p>
      <p className="row">
        <Go className="button" to={entityPath(node)}>
          {say('otherKindOpen', { name })}
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
          {say('search')}
        </Go>
        <Go to="/">{say('home')}</Go>
      </p>
    </>
  );
}
