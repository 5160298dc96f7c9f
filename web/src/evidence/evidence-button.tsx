/** A small button or mark beside a fact, a tie or a number. It says how many statements support it, and opens their claims. */
import './evidence.css';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useParameter } from '../address/address.ts';
import { isEmbed, pathOfPage } from '../address/embed-path.ts';
import { useWords } from '../language/language.ts';
import { Shape as BadgeShape } from '../words/shape.tsx';
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
  if (of.claimCount === 0) return <span className="evidence-none">{say('none')}</span>;
  return (
    <Opener className="evidence-button" address={evidenceAddress(of, { whole, beyond })}>
      <Shape of={of} />
      <Weight of={of} />
      <Weakness of={of} />
      <span className="visually-hidden"> {say('open', { what: about })}</span>
    </Opener>
  );
}

/**
 * The same as a small number, like that of a footnote, for lines of text. The page counts its marks in their order.
 * What is weak says so in words; the rest of the words are for screen readers, pointers and paper.
 */
export function EvidenceMark({ of, about, whole, beyond }: EvidenceButtonProps) {
  const say = useWords(evidenceWords);
  const weight = useWeight(of);
  if (of.claimCount === 0) return <span className="evidence-none">{say('none')}</span>;
  return (
    <Opener
      className="evidence-mark"
      title={weight}
      address={evidenceAddress(of, { whole, beyond })}
    >
      <span className="evidence-number" aria-hidden="true" />
      <Shape of={of} />
      {/* What no source says must not look like what one does. */}
      <span className={of.statementCount === 0 ? 'evidence-own' : 'evidence-weight'}>{weight}</span>
      <Weakness of={of} />
      <span className="visually-hidden"> {say('open', { what: about })}</span>
    </Opener>
  );
}

interface OpenerProps {
  readonly className: string;
  readonly title?: string;
  /** What `?evidence=` holds. */
  readonly address: string;
  readonly children: ReactNode;
}

/** A button; in an embed a link, because its frame has no room for the drawer. */
function Opener({ address, children, ...looks }: OpenerProps) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const [, open] = useParameter('evidence');
  if (isEmbed(path)) {
    const kept = new URLSearchParams(parameters);
    kept.delete('theme');
    kept.set('evidence', address);
    const page = `${pathOfPage(path)}?${kept}`;
    return (
      <a {...looks} href={page} target="_blank" rel="noopener">
        {children}
      </a>
    );
  }
  return (
    <button {...looks} type="button" aria-haspopup="dialog" onClick={() => open(address)}>
      {children}
    </button>
  );
}

interface OfBacking {
  readonly of: Backing;
}

/** The shape of what is only alleged or denied, as badges have it. */
function Shape({ of: { strongest } }: OfBacking) {
  if (strongest === 'ALLEGED') return <BadgeShape look="alleged" />;
  if (strongest === 'DENIED') return <BadgeShape look="denied" />;
  return null;
}

function Weakness({ of: { strongest } }: OfBacking) {
  const say = useWords(evidenceWords);
  if (strongest === 'ALLEGED') return ` (${say('onlyAlleged')})`;
  if (strongest === 'DENIED') return ` (${say('onlyDenied')})`;
  return null;
}

const Weight = ({ of }: OfBacking) => useWeight(of);

/** The number of statements and sources; if statements are not counted, the number of claims. */
function useWeight({ claimCount, statementCount, sourceCount }: Backing): string {
  const say = useWords(evidenceWords);
  if (statementCount === null || sourceCount === null) return say('claims', { count: claimCount });
  if (statementCount === 0) return say('byCurators');
  return `${say('statements', { count: statementCount })}, ${say('sources', { count: sourceCount })}`;
}
