/** A small button beside a fact, a tie or a number. It says how many statements support it, and opens their claims. */
import './evidence.css';
import { useParameter } from '../address/address.ts';
import { useWords } from '../language/language.ts';
import { Shape } from '../words/badge.tsx';
import type { Modality } from '../generated/met.ts';
import { evidenceAddress, type Rest } from './evidence-address.ts';
import { evidenceWords } from './evidence-words.ts';

/** What fragment `Backing` asks of `Evidence`. */
export interface Backing {
  readonly claimCount: number;
  /** How many statements there are; null if the claims are listed without a count of statements. */
  readonly statementCount: number | null;
  readonly sourceCount: number | null;
  readonly strongest: Modality | null;
  readonly claims: { readonly nodes: readonly { readonly key: string }[] };
}

interface EvidenceButtonProps extends Rest {
  readonly of: Backing;
  /** What the claims are about, for screen readers. */
  readonly about: string;
}

/** Opens the drawer through the address, so that Back closes it and a shared link opens it. */
export function EvidenceButton({ of, about, whole, beyond }: EvidenceButtonProps) {
  const say = useWords(evidenceWords);
  const [, open] = useParameter('evidence');
  if (of.claimCount === 0) return <span className="evidence-none">{say('none')}</span>;
  return (
    <button
      type="button"
      className="evidence-button"
      aria-haspopup="dialog"
      onClick={() => open(evidenceAddress(of, { whole, beyond }))}
    >
      {of.strongest === 'ALLEGED' && <Shape look="alleged" />}
      {of.strongest === 'DENIED' && <Shape look="denied" />}
      <Weight of={of} />
      {of.strongest === 'ALLEGED' && ` (${say('onlyAlleged')})`}
      {of.strongest === 'DENIED' && ` (${say('onlyDenied')})`}
      <span className="visually-hidden"> {say('open', { what: about })}</span>
    </button>
  );
}

/** The number of statements and sources; if statements are not counted, the number of claims. */
function Weight({ of: { claimCount, statementCount, sourceCount } }: { readonly of: Backing }) {
  const say = useWords(evidenceWords);
  if (statementCount === null || sourceCount === null) return say('claims', { count: claimCount });
  if (statementCount === 0) return say('byCurators');
  return `${say('statements', { count: statementCount })}, ${say('sources', { count: sourceCount })}`;
}
