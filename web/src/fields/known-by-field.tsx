/** The control that sets the day as of which the whole page answers. */
import { useKnownBy, useParameter } from '../address/address.ts';
import { useWords } from '../language/language.ts';
import { fieldWords } from './field-words.ts';

export function KnownByField() {
  const say = useWords(fieldWords);
  const knownBy = useKnownBy();
  const [, setKnownBy] = useParameter('knownBy');
  return (
    <span className="known-by">
      <label htmlFor="known-by">{say('knownBy')}</label>
      <input
        id="known-by"
        type="date"
        min="0001-01-01"
        max="9999-12-30"
        value={knownBy ?? ''}
        onChange={({ target }) => {
          if (target.value === '' || target.validity.valid) setKnownBy(target.value);
        }}
      />
      {knownBy !== null && (
        <button type="button" onClick={() => setKnownBy(null)}>
          {say('now')}
        </button>
      )}
    </span>
  );
}
