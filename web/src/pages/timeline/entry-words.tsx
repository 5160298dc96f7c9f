/** An entry of a timeline in words, as a badge and as a shape; the picture and the table say the same. */
import type { TimelineQuery } from '../../generated/timeline.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { MarkShape } from '../../pictures/timeline-marks.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { LapsedBadge, StageBadge, SupportBadge, VerdictBadge } from '../../words/badge.tsx';
import { lookOfStatus, lookOfVerdict } from '../../words/looks.ts';
import { EventStatus } from '../../words/event-status.tsx';
import { edtfInWords } from '../../words/edtf.ts';
import { whenWords } from '../../words/when-words.ts';
import { timelineWords } from './timeline-words.ts';

export type Entry = TimelineQuery['timeline']['edges'][number];

const isEvent = ({ kind }: Entry) => kind === 'MEETING' || kind === 'VISIT' || kind === 'STATEMENT';

const HAPPENED = { BEGAN: 'began', ENDED: 'ended', ATTESTED: 'attested' } as const;

/** Statements are called made, not held. */
const isMade = ({ kind, status }: Entry): boolean => kind === 'STATEMENT' && status === 'HELD';

export function shapeOf(entry: Entry): MarkShape {
  if (isMade(entry)) return 'stated';
  if (entry.verdict !== null) return lookOfVerdict(entry.verdict);
  if (isEvent(entry)) return lookOfStatus(entry.status);
  if (entry.kind === 'CASE') return 'stage';
  return entry.termPoint === null ? 'none' : HAPPENED[entry.termPoint];
}

/** Words of an entry: what happened, when, and everything in one line. */
export function useEntryWords() {
  const say = useWords(timelineWords);
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const what = (entry: Entry): string => {
    if (isMade(entry)) return sayBadge('made');
    if (isEvent(entry)) {
      const { verdict, status, format, lapsed } = entry;
      // For a meeting, the verdict on the actors asked about: a call that was held is not a meeting of the two.
      const stands =
        verdict === null ? sayBadge(`status.${status ?? 'NONE'}`) : sayBadge(`verdict.${verdict}`);
      const form = format === null || format === 'UNKNOWN' ? [] : [sayBadge(`form.${format}`)];
      const words = [stands, ...form].join(', ');
      return lapsed ? `${words} (${sayBadge('lapsed')})` : words;
    }
    if (entry.kind === 'CASE') {
      const of = [entry.defendant?.name, entry.charge].filter((part) => typeof part === 'string');
      const stage = sayBadge(`stage.${entry.stage ?? 'NONE'}`);
      return of.length === 0 ? stage : `${stage} (${of.join(', ')})`;
    }
    return say(`what.${entry.termPoint ?? 'NONE'}`);
  };
  /** The name, with the stage of a case, and with a word if support is weak. */
  const label = (entry: Entry): string => {
    const { node, kind, support } = entry;
    const name = kind === 'CASE' ? `${what(entry)}: ${node.name}` : node.name;
    return support === null || support === 'ASSERTED'
      ? name
      : `${name} (${sayBadge(`support.${support}`)})`;
  };
  const date = (entry: Entry): string =>
    entry.date === null
      ? sayWhen('unknown')
      : `${edtfInWords(entry.date.edtf, language, sayWhen)}${
          entry.dateDisputed ? ` (${sayWhen('disputed')})` : ''
        }`;
  const line = (entry: Entry): string =>
    say('about', {
      what: `${say(`kind.${entry.kind}`)}, ${what(entry)}`,
      name: entry.kind === 'CASE' ? entry.node.name : label(entry),
      date: date(entry),
      actors: entry.actors.map(({ name }) => name).join(', '),
    });
  return { what, label, date, line };
}

/** The badges of an entry's status, stage or support. */
export function EntryBadges({ entry }: { readonly entry: Entry }) {
  const { what } = useEntryWords();
  const sayBadge = useWords(badgeWords);
  const { verdict, format, lapsed, status, stage, support } = entry;
  if (verdict !== null) {
    return (
      <>
        <VerdictBadge verdict={verdict} />
        {lapsed && (
          <>
            {' '}
            <LapsedBadge />
          </>
        )}
        {format !== null && format !== 'UNKNOWN' && (
          <span className="quiet"> {sayBadge(`form.${format}`)}</span>
        )}
      </>
    );
  }
  if (isEvent(entry)) {
    return <EventStatus type={entry.node.__typename} status={status} lapsed={lapsed} />;
  }
  if (entry.kind === 'CASE') {
    const of = [entry.defendant?.name, entry.charge].filter((part) => typeof part === 'string');
    return (
      <>
        <StageBadge stage={stage} support={support} />
        {of.length > 0 && <span className="quiet"> {of.join(', ')}</span>}
      </>
    );
  }
  return (
    <>
      {what(entry)} <SupportBadge support={entry.support} />
    </>
  );
}
