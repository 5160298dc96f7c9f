/** The field that refines a search; Enter or the button asks. */
import { useId, useState } from 'react';
import { useWords } from '../../language/language.ts';
import { searchWords } from './search-words.ts';

interface SearchFormProps {
  readonly text: string;
  readonly longest: number;
  readonly search: (text: string) => void;
}

export function SearchForm({ text, longest, search }: SearchFormProps) {
  const say = useWords(searchWords);
  const id = useId();
  const [typed, setTyped] = useState(text);
  return (
    <form
      className="search-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed.trim());
      }}
    >
      <label htmlFor={id}>{say('field')}</label>
      <div className="row">
        <input
          id={id}
          type="search"
          value={typed}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{say('submit')}</button>
      </div>
    </form>
  );
}
