/** Says in words what failed, and offers the next step. Every failure of the explorer is shown by it. */
import './faults.css';
import type { ReactNode } from 'react';
import { Go } from '../address/go.tsx';
import { useWords } from '../language/language.ts';
import { faultWords } from './fault-words.ts';

interface FaultNoticeProps {
  /** One of ours (`UNREACHABLE`, `LOADING`, `CODE_MISSING`, …), or a code of the API. */
  readonly code: string;
  /** The API's own words, which name the argument and the fix. */
  readonly message?: string;
  readonly retry: () => void;
  /** One line, for a field or a picture. */
  readonly isSmall?: boolean;
  /** Whether an earlier answer is still shown below. */
  readonly isAnswerShown?: boolean;
}

export function FaultNotice({
  code,
  message,
  retry,
  isSmall = false,
  isAnswerShown = false,
}: FaultNoticeProps) {
  const say = useWords(faultWords);
  const reason = say(REASON[code] ?? 'failed');
  const isOwn = OWN.includes(code);
  return (
    // A load ends by itself, so its notice does not interrupt a screen reader.
    <div
      role={OF_A_LOAD.includes(code) ? 'status' : 'alert'}
      className={isSmall ? 'fault small' : 'fault'}
      data-fault={code}
    >
      <p>
        {isSmall ? reason : <strong>{reason}</strong>}
        {OF_A_LOAD.includes(code) && ` ${say('loadingHint')}`}
        {code === 'BROKEN' && ` ${say('brokenHint')}`}
        {isAnswerShown && ` ${say('stays')}`}
      </p>
      {code.startsWith('QUERY_TOO') && <p>{say('smaller')}</p>}
      {code === 'NOT_FOUND' ? (
        <p>
          <Go to="/search">{say('search')}</Go>
        </p>
      ) : (
        <button type="button" onClick={needsReload(code) ? () => location.reload() : retry}>
          {say(needsReload(code) ? 'reload' : 'retry')}
        </button>
      )}
      {!isOwn && !isSmall && message !== undefined && (
        <ServerSaid>
          <p lang="en">{message}</p>
        </ServerSaid>
      )}
    </div>
  );
}

/** What the API says, in its own words: for developers, so it is closed at first. */
export function ServerSaid({ children }: { readonly children: ReactNode }) {
  const say = useWords(faultWords);
  return (
    <details className="server-said">
      <summary>{say('serverSaid')}</summary>
      {children}
    </details>
  );
}

/** Some browsers never load a failed script again until the page is reloaded. */
const needsReload = (code: string) => code === 'CODE_MISSING' || code === 'NEW_BUILD';

/** Codes of faults that end by themselves, with the load that they come from. */
const OF_A_LOAD: readonly string[] = ['LOADING', 'INTERRUPTED'];

/** Codes for which the notice says everything. */
const OWN: readonly string[] = [
  'UNREACHABLE',
  'NOT_GRAPHQL',
  ...OF_A_LOAD,
  'CODE_MISSING',
  'NEW_BUILD',
  'BROKEN',
  'FILE',
  'INTERNAL',
];

type Reason = Exclude<keyof typeof faultWords.en, 'retry' | 'reload'>;

const REASON: Readonly<Record<string, Reason>> = {
  UNREACHABLE: 'unreachable',
  LOADING: 'loading',
  INTERRUPTED: 'interrupted',
  SERVICE_UNAVAILABLE: 'unavailable',
  NOT_FOUND: 'notFound',
  QUERY_TOO_EXPENSIVE: 'tooExpensive',
  QUERY_TOO_LARGE: 'tooExpensive',
  QUERY_TIMEOUT: 'tooExpensive',
  BAD_USER_INPUT: 'refused',
  CODE_MISSING: 'part',
  NEW_BUILD: 'newBuild',
  BROKEN: 'broken',
  FILE: 'file',
};
