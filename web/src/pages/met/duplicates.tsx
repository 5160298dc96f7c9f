/** Meetings of a pair that may be recorded twice. */
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { When } from '../../words/when.tsx';
import { metWords } from './met-words.ts';

/** Meetings with different ids that may be the same meeting. */
export function Duplicates({
  of,
}: {
  readonly of: MetQuery['relationship']['possibleDuplicates']['nodes'];
}) {
  const say = useWords(metWords);
  if (of.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('duplicates')}</h2>
      <p className="quiet">{say('duplicatesNote')}</p>
      <ul>
        {of.map(({ one, other }) => (
          <li key={`${one.key} ${other.key}`}>
            <EntityLink to={one} /> (<When date={one.date} />) · <EntityLink to={other} /> (
            <When date={other.date} />)
          </li>
        ))}
      </ul>
    </section>
  );
}
