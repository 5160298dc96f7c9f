/** Shows an answer, or its state: a skeleton after 300 ms, buttons to cancel and to retry, and faults in words. */
import './answer.css';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { FaultNotice, ServerSaid } from '../faults/fault-notice.tsx';
import { faultWords } from '../faults/fault-words.ts';
import { useWords } from '../language/language.ts';
import { codeOf, type GraphQLProblem } from './ask.ts';
import { answerWords } from './answer-words.ts';
import type { Asked } from './use-answer.ts';

const SKELETON_AFTER_MS = 300;
const SLOW_AFTER_MS = 4000;

interface AnswerProps<Data> {
  readonly of: Asked<Data>;
  /** What is shown until there is an answer, above the skeleton. */
  readonly meanwhile?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** An answer stays visible while it is asked for again, and if that fails. */
export function Answer<Data>({ of, meanwhile, children }: AnswerProps<Data>) {
  const { answered, error, isUpdating } = of;
  // A first answer is drawn in slices, so that a long one does not block the page. One that is known already is drawn at once.
  const isDrawn = useDeferredValue(answered !== undefined);
  if (answered === undefined || !isDrawn) {
    if (error !== null) return <Fault of={of} error={error} />;
    if (!isUpdating && answered === undefined) return <Cancelled retry={of.retry} />;
    return (
      <>
        {meanwhile}
        <Waiting cancel={of.cancel} />
      </>
    );
  }
  return (
    <div aria-busy={isUpdating} className={isUpdating ? 'answer updating' : 'answer'}>
      {error !== null && <Fault of={of} error={error} isAnswerShown />}
      {isUpdating && <Updating cancel={of.cancel} />}
      <Problems of={answered.problems} />
      {children(answered.data)}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isPast;
}

function Waiting({ cancel }: { readonly cancel: () => void }) {
  const say = useWords(answerWords);
  const isShown = useAfter(SKELETON_AFTER_MS);
  const isSlow = useAfter(SLOW_AFTER_MS);
  return (
    <div role="status" className="skeleton-space">
      <span className="visually-hidden">{say('loading')}</span>
      {isShown && (
        <div className="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
      {isSlow && (
        <p>
          {say('slow')}{' '}
          <button type="button" onClick={cancel}>
            {say('cancel')}
          </button>
        </p>
      )}
    </div>
  );
}

function Updating({ cancel }: { readonly cancel: () => void }) {
  const say = useWords(answerWords);
  const isSlow = useAfter(SKELETON_AFTER_MS);
  return (
    <p role="status" className={isSlow ? 'updating-note' : 'visually-hidden'}>
      {say('updating')}{' '}
      {isSlow && (
        <button type="button" onClick={cancel}>
          {say('cancel')}
        </button>
      )}
    </p>
  );
}

function Cancelled({ retry }: { readonly retry: () => void }) {
  const say = useWords(answerWords);
  const sayFault = useWords(faultWords);
  return (
    <p role="status">
      {say('cancelled')}{' '}
      <button type="button" onClick={retry}>
        {sayFault('retry')}
      </button>
    </p>
  );
}

interface FaultProps<Data> {
  readonly of: Asked<Data>;
  readonly error: Error;
  readonly isAnswerShown?: boolean;
}

function Fault<Data>({ of, error, isAnswerShown = false }: FaultProps<Data>) {
  return (
    <FaultNotice
      code={codeOf(error)}
      message={error.message}
      retry={of.retry}
      isAnswerShown={isAnswerShown}
    />
  );
}

function Problems({ of }: { readonly of: readonly GraphQLProblem[] }) {
  const say = useWords(answerWords);
  if (of.length === 0) return null;
  return (
    <div role="alert" className="fault">
      <p>{say('partial')}</p>
      <ServerSaid>
        <ul>
          {of.slice(0, 5).map(({ message, path = [] }) => (
            <li key={`${path.join('.')} ${message}`} lang="en">
              {path.length > 0 && <code>{path.join('.')}</code>} {message}
            </li>
          ))}
        </ul>
      </ServerSaid>
    </div>
  );
}
