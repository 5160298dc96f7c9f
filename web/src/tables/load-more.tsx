/** Says how much of a list is shown, announces a change, and offers a button for more. */
import { codeOf } from '../ask/ask.ts';
import type { AskedPages } from '../ask/use-answer.ts';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { useWords } from '../language/language.ts';
import { tableWords } from './table-words.ts';

interface LoadMoreProps {
  /** The list as `usePages` returns it, or anything of that shape. */
  readonly of: Pick<AskedPages<unknown>, 'hasMore' | 'isLoadingMore' | 'loadMore' | 'moreError'>;
  readonly shown: number;
  readonly total: number;
}

export function LoadMore({ of, shown, total }: LoadMoreProps) {
  const say = useWords(tableWords);
  const { hasMore, isLoadingMore, loadMore, moreError } = of;
  return (
    <div className="row">
      <p role="status" className="quiet">
        {hasMore ? say('shownOf', { shown, total }) : say('allShown', { count: total })}
      </p>
      {moreError !== null && <FaultNotice code={codeOf(moreError)} retry={loadMore} isSmall />}
      {hasMore && moreError === null && (
        <button type="button" className="no-print" onClick={loadMore} disabled={isLoadingMore}>
          {say(isLoadingMore ? 'loading' : 'loadMore')}
        </button>
      )}
    </div>
  );
}
