/** Shows an answer, or its state: a skeleton after 300 ms, buttons to cancel and to retry, and faults in words. */
import './answer.css';
import { useEffect, useState, type ReactNode } from 'react';
import { Go } from '../address/go.tsx';
import { useWords } from '../language/language.ts';
import { AskError, type GraphQLProblem } from './ask.ts';
import { answerWords } from './answer-words.ts';
import type { Asked } from './use-answer.ts';

const SKELETON_AFTER_MS = 300;
const SLOW_AFTER_MS = 4000;

interface AnswerProps<Data> {
  readonly of: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The last answer stays visible while the next one loads, and if the next one fails. */
export function Answer<Data>({ of, children }: AnswerProps<Data>) {
  const { answered, error, isUpdating } = of;
  if (answered === undefined) {
    if (error !== null) return <Fault of={of} error={error} />;
    return isUpdating ? <Waiting cancel={of.cancel} /> : <Cancelled retry={of.retry} />;
  }
  return (
    <div aria-busy={isUpdating} className={isUpdating ? 'answer updating' : 'answer'}>
      {error !== null && <Fault of={of} error={error} />}
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
  return (
    <p role="status">
      {say('cancelled')}{' '}
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </p>
  );
}

function Fault<Data>({ of, error }: { readonly of: Asked<Data>; readonly error: Error }) {
  const say = useWords(answerWords);
  const code = error instanceof AskError ? error.code : 'INTERNAL';
  const isOurs = code === 'UNREACHABLE' || code === 'NOT_GRAPHQL';
  return (
    <div role="alert" className="fault">
      <p>
        <strong>{say(REASON[code] ?? 'fault')}</strong>
      </p>
      {/* The API's own words name the argument and the fix. */}
      {!isOurs && code !== 'INTERNAL' && <p lang="en">{error.message}</p>}
      {code.startsWith('QUERY_TOO') && <p>{say('smaller')}</p>}
      {code === 'NOT_FOUND' ? (
        <p>
          <Go to="/search">{say('search')}</Go>
        </p>
      ) : (
        <button type="button" onClick={of.retry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}

const REASON: Readonly<
  Record<string, 'unreachable' | 'notFound' | 'tooExpensive' | 'refused' | 'fault'>
> = {
  UNREACHABLE: 'unreachable',
  NOT_FOUND: 'notFound',
  QUERY_TOO_EXPENSIVE: 'tooExpensive',
  QUERY_TOO_LARGE: 'tooExpensive',
  QUERY_TIMEOUT: 'tooExpensive',
  BAD_USER_INPUT: 'refused',
};

function Problems({ of }: { readonly of: readonly GraphQLProblem[] }) {
  const say = useWords(answerWords);
  if (of.length === 0) return null;
  return (
    <div role="alert" className="fault">
      <p>{say('partial')}</p>
      <ul>
        {of.slice(0, 5).map(({ message, path = [] }) => (
          <li key={`${path.join('.')} ${message}`} lang="en">
            {path.length > 0 && <code>{path.join('.')}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
