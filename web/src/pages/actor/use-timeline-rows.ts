/** The rows of a small timeline in words, for its picture and for its table. */
import type { Backing } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import type { LifelineDates } from '../../pictures/lifelines-layout.ts';
import type { MarkShape } from '../../pictures/timeline-marks.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { lookOfStatus, lookOfVerdict } from '../../words/looks.ts';
import { edtfInWords } from '../../words/edtf.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { termInWords } from '../../words/term-words.ts';
import { whenWords } from '../../words/when-words.ts';
import { boundsOf, datesOfTerm, type Entry, type Lasting } from './actor-timeline-marks.ts';
import { headWords } from './head-words.ts';

export interface TimelineRow {
  readonly key: string;
  /** Null for what has a lane of its own. */
  readonly lane: 'CASE' | 'EVENT' | null;
  readonly node: NamedReference;
  readonly kind: string;
  /** How it stands; empty for a term. */
  readonly what: string;
  readonly when: string;
  /** Null if it cannot be drawn. */
  readonly dates: LifelineDates | null;
  readonly shape: MarkShape | null;
  readonly isLasting: boolean;
  /** All of it in one line. */
  readonly line: string;
  readonly evidence: Backing;
}

export function useTimelineRows(
  lasting: readonly Lasting[],
  entries: readonly Entry[],
): readonly TimelineRow[] {
  const say = useWords(headWords);
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const terms = lasting.flatMap(({ kind, node, terms: own, support, evidence }) =>
    own.map((term, index): TimelineRow => {
      const when = termInWords(term, language, sayWhen);
      const kindText = say(`kind.${kind}`);
      return {
        key: `${kind} ${node.key} ${index}`,
        lane: null,
        node,
        kind: kindText,
        what: support === 'ASSERTED' ? '' : sayBadge(`support.${support}`),
        when,
        dates: datesOfTerm(term),
        shape: support === 'ASSERTED' ? null : support === 'ALLEGED' ? 'alleged' : 'disputed',
        // Only reported for a date: on some day of it.
        isLasting: term.since !== null || term.until !== null,
        line: say('term', { kind: kindText, name: node.name, when }),
        evidence,
      };
    }),
  );
  const whatOf = ({ kind, node, verdict, status, stage }: Entry): [string, MarkShape] => {
    if (kind === 'CASE') return [sayBadge(`stage.${stage ?? 'NONE'}`), 'stage'];
    if (verdict !== null) return [sayBadge(`verdict.${verdict}`), lookOfVerdict(verdict)];
    if (node.__typename === 'Statement' && status === 'HELD') return [sayBadge('made'), 'stated'];
    return [sayBadge(`status.${status ?? 'NONE'}`), lookOfStatus(status)];
  };
  const happened = entries.map((entry): TimelineRow => {
    const { cursor, kind, node, date, dateDisputed, evidence } = entry;
    const [what, shape] = whatOf(entry);
    const day = date === null ? sayWhen('unknown') : edtfInWords(date.edtf, language, sayWhen);
    const when = dateDisputed ? `${day} (${sayWhen('disputed')})` : day;
    const kindText = isNamed(kind) ? say(`kind.${kind}`) : kind;
    return {
      key: cursor,
      lane: kind === 'CASE' ? 'CASE' : 'EVENT',
      node,
      kind: kindText,
      what,
      when,
      dates: boundsOf(date),
      shape,
      isLasting: date?.edtf.includes('/') ?? false,
      line: say('mark', { kind: kindText, name: node.name, what, when }),
      evidence,
    };
  });
  return [...terms, ...happened];
}

type Named = 'MEETING' | 'VISIT' | 'STATEMENT' | 'CASE';
const isNamed = (kind: Entry['kind']): kind is Named =>
  kind === 'MEETING' || kind === 'VISIT' || kind === 'STATEMENT' || kind === 'CASE';
