/** The answer for a timeline: the picture, the entries without a date, and everything as a table. */
import './timeline.css';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useParameter } from '../../address/address.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { FramedPicture } from '../../pictures/framed-picture.tsx';
import { TimelinePicture, type TimelineMark } from '../../pictures/timeline-picture.tsx';
import { RecordTable } from '../../tables/record-table.tsx';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { EntryBadges, shapeOf, useEntryWords, type Entry } from './entry-words.tsx';
import { useTimelineColumns } from './timeline-columns.tsx';
import { useLegend } from './timeline-legend.ts';
import { timelineWords } from './timeline-words.ts';

interface TimelineAnswerProps {
  readonly entries: readonly Entry[];
  /** The ids asked for, in their order. */
  readonly asked: readonly string[];
  readonly question: Question;
  readonly data: unknown;
  /** How much is shown, of how much. */
  readonly children: ReactNode;
}

export function TimelineAnswer({ entries, asked, question, data, children }: TimelineAnswerProps) {
  const say = useWords(timelineWords);
  const language = useLanguage();
  const columns = useTimelineColumns();
  const [parameters] = useSearchParams();
  const lanes = lanesOf(entries, asked);
  const names = lanes.map(({ name }) => name).join(', ');
  const title = names === '' ? say('title') : say('titleOf', { names });
  const undated = entries.filter((entry) => !isDrawn(entry));
  if (entries.length === 0) return <p>{say('empty')}</p>;
  return (
    <>
      <section className="section">
        <h2>{say('picture')}</h2>
        {entries.length === undated.length ? (
          <p>{say('noDated')}</p>
        ) : (
          <Picture title={title} entries={entries.filter(isDrawn)} lanes={lanes} />
        )}
        {children}
      </section>
      {undated.length > 0 && (
        <section className="section">
          <h2>{say('undated', { count: number(undated.length, language) })}</h2>
          <ul className="plain undated">
            {undated.map((entry) => (
              <li key={entry.cursor}>
                {say(`kind.${entry.kind}`)}: <EntityLink to={entry.node} />{' '}
                <EntryBadges entry={entry} />{' '}
                <EvidenceButton of={entry.evidence} about={entry.node.name} beyond={entry.node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{say('table')}</h2>
        <RecordTable
          caption={title}
          columns={columns}
          rows={entries}
          keyOf={({ cursor }) => cursor}
          isSortable
        />
      </section>
      <TakeAway
        title={title}
        question={question}
        data={data}
        table={{ columns, rows: entries }}
        embed={embedOf(parameters)}
        scope={{ actors: (parameters.get('actors') ?? '').split(',').filter(Boolean) }}
      />
    </>
  );
}

/** The address of the question itself, without the open drawer and the language. */
function embedOf(parameters: URLSearchParams): string {
  const question = new URLSearchParams();
  for (const name of ['actors', 'kinds', 'verdicts', 'since', 'until', 'orderBy']) {
    const value = parameters.get(name);
    if (value !== null) question.set(name, value);
  }
  return `/embed/timeline?${question}`;
}

interface Lane {
  readonly id: string;
  readonly name: string;
}

/** The actors in the order asked for. An actor without an entry has no lane. An actor under another id than the one asked for, such as a merged one, comes last. */
function lanesOf(entries: readonly Entry[], asked: readonly string[]): readonly Lane[] {
  const names = new Map(
    entries.flatMap(({ actors }) => actors.map(({ key: id, name }) => [id, name] as const)),
  );
  const ids = [...asked.filter((id) => names.has(id)), ...[...names.keys()].toSorted()];
  return [...new Set(ids)].map((id) => ({ id, name: names.get(id)! }));
}

const isDrawn = ({ date }: Entry) =>
  date !== null && (date.earliest !== null || date.latest !== null);

interface PictureProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly lanes: readonly Lane[];
}

function Picture({ title, entries, lanes }: PictureProps) {
  const say = useWords(timelineWords);
  const words = useEntryWords();
  const legend = useLegend();
  const [, open] = useParameter('evidence');
  // An entry about several actors is in the lane of each.
  const marks = entries.flatMap((entry) =>
    entry.actors.map((actor) => ({
      key: `${actor.key} ${entry.cursor}`,
      lane: lanes.findIndex(({ id }) => id === actor.key),
      earliest: entry.date!.earliest,
      latest: entry.date!.latest,
      label: words.label(entry),
      shape: shapeOf(entry),
      isLasting: entry.date!.edtf.includes('/'),
      isUncertain: /[~?%]/.test(entry.date!.edtf),
      description: words.line(entry),
      entry,
    })),
  );
  return (
    <>
      <p className="quiet no-print">{say('pictureHint')}</p>
      <FramedPicture
        name={say('picture')}
        title={title}
        draw={(width, ref) => (
          <TimelinePicture
            ref={ref}
            width={width}
            title={title}
            lanes={lanes}
            marks={marks}
            legend={legend(marks)}
            open={(mark: TimelineMark) => {
              const found = marks.find(({ key }) => key === mark.key);
              if (found) open(evidenceAddress(found.entry.evidence, { beyond: found.entry.node }));
            }}
          />
        )}
      />
    </>
  );
}
