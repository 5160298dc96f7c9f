/** How much of a list is shown, said aloud when it changes, and a way to see more. */
import { useLanguage, useWords } from '../language/language.ts';
import { number } from '../words/calendar.ts';
import { tableWords } from './table-words.ts';

export interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly loadMore: () => void;
}

export function LoadMore({ shown, total, hasMore, isLoading, loadMore }: LoadMoreProps) {
  const say = useWords(tableWords);
  const language = useLanguage();
  const counts = { shown: number(shown, language), total: number(total, language) };
  return (
    <div className="row no-print">
      <p role="status" className="quiet">
        {say(hasMore ? 'shownOf' : 'allShown', counts)}
      </p>
      {hasMore && (
        <button type="button" onClick={loadMore} disabled={isLoading}>
          {say(isLoading ? 'loading' : 'loadMore')}
        </button>
      )}
    </div>
  );
}
