/** Says how much of a list is shown, announces a change, and offers a button for more. */
import { codeOf } from '../ask/ask.ts';
import type { AskedPages } from '../ask/use-answer.ts';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { useLanguage, useWords } from '../language/language.ts';
import { number } from '../language/numbers.ts';
import { tableWords } from './table-words.ts';

interface LoadMoreProps {
  /** The list as `usePages` returns it, or anything of that shape. */
  readonly of: Pick<AskedPages<unknown>, 'hasMore' | 'isLoadingMore' | 'loadMore' | 'moreError'>;
  readonly shown: number;
  readonly total: number;
}

export function LoadMore({ of, shown, total }: LoadMoreProps) {
  const say = useWords(tableWords);
  const language = useLanguage();
  const { hasMore, isLoadingMore, loadMore, moreError } = of;
  const counts = { shown: number(shown, language), total: number(total, language) };
  return (
    <div className="row no-print">
      <p role="status" className="quiet">
        {say(hasMore ? 'shownOf' : 'allShown', counts)}
      </p>
      {moreError !== null && <FaultNotice code={codeOf(moreError)} retry={loadMore} isSmall />}
      {hasMore && moreError === null && (
        <button type="button" onClick={loadMore} disabled={isLoadingMore}>
          {say(isLoadingMore ? 'loading' : 'loadMore')}
        </button>
      )}
    </div>
  );
}
