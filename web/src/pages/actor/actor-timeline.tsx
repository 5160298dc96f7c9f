/** A small timeline of an actor, and the same as a table: roles and the like, legal cases, and events unless there are too many. */
import { useKnownBy, useParameter } from '../../address/address.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { ActorTimelineDocument } from '../../generated/actor-years.ts';
import type { TimelineKind } from '../../generated/timeline.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Lifelines } from '../../pictures/lifelines.tsx';
import type { ActorNode } from './actor-node.ts';
import { lastingOf, type Entry } from './actor-timeline-marks.ts';
import { ActorTimelineTable } from './actor-timeline-table.tsx';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';
import { useActorYears } from './use-actor-years.ts';
import { useTimelineRows, type TimelineRow } from './use-timeline-rows.ts';

/** More events are counted by year instead. */
const MOST_EVENTS = 60;
/** More roles and the like stand only in the table. */
const MOST_LANES = 8;

const EVENTS: readonly TimelineKind[] = ['MEETING', 'VISIT', 'STATEMENT', 'CASE'];

export function ActorTimeline({ actor }: { readonly actor: ActorNode }) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const say = useWords(headWords);
  const total = useActorYears(actor.key).answered?.data.histogram.total;
  const isMany = total !== undefined && total > MOST_EVENTS;
  const asked = useAnswer(
    ActorTimelineDocument,
    total === undefined
      ? null
      : { id: actor.key, kinds: isMany ? ['CASE'] : EVENTS, knownBy, language },
  );
  const isNothing =
    asked.answered?.data.timeline.totalCount === 0 && !isMany && lastingOf(actor).length === 0;
  return (
    <Section id="timeline" title={say('timeline')} nothing={isNothing ? say('noneRecorded') : null}>
      {total !== undefined && (
        <Answer of={asked}>
          {({ timeline }) => (
            <Drawn actor={actor} entries={timeline.edges} events={isMany ? total : null} />
          )}
        </Answer>
      )}
    </Section>
  );
}

interface DrawnProps {
  readonly actor: ActorNode;
  readonly entries: readonly Entry[];
  /** How many events there are, if they are too many to draw. */
  readonly events: number | null;
}

function Drawn({ actor, entries, events }: DrawnProps) {
  const say = useWords(headWords);
  const [, open] = useParameter('evidence');
  const rows = useTimelineRows(lastingOf(actor), entries);
  const lanes = lanesOf(rows, { CASE: say('cases'), EVENT: say('events') });
  const undated = rows.filter(({ dates }) => dates === null).length;
  return (
    <>
      {lanes.length > 0 && (
        <>
          <p className="quiet">{say('timelineHint')}</p>
          <FaultBoundary>
            <Lifelines
              title={say('timeline')}
              lanes={lanes}
              open={({ key }) => {
                const row = rows.find((each) => each.key === key);
                if (row !== undefined) open(evidenceAddress(row.evidence, { beyond: row.node }));
              }}
            />
          </FaultBoundary>
        </>
      )}
      {undated > 0 && <p className="quiet">{say('undated', { count: undated })}</p>}
      {events !== null && (
        <p>
          {say('manyEvents', { count: events })} <a href="#events">{say('toEvents')}</a>
        </p>
      )}
      <ActorTimelineTable rows={rows} />
      <p className="no-print">
        <Go to={`/timeline?${new URLSearchParams({ actors: actor.key })}`}>
          {say('wholeTimeline')}
        </Go>
      </p>
    </>
  );
}

/** A lane for each role and the like, one for cases and one for events; only rows with a date are drawn. */
function lanesOf(rows: readonly TimelineRow[], names: Readonly<Record<'CASE' | 'EVENT', string>>) {
  const dated = rows.flatMap(({ dates, ...row }) =>
    dates === null ? [] : [{ ...row, ...dates, description: row.line }],
  );
  const lasting = [
    ...new Set(dated.flatMap(({ lane, node }) => (lane === null ? [node.key] : []))),
  ];
  return [
    ...lasting.slice(0, MOST_LANES).map((id) => {
      const marks = dated.filter(({ lane, node }) => lane === null && node.key === id);
      return { id, name: marks[0]?.node.name ?? '', marks };
    }),
    ...(['CASE', 'EVENT'] as const).map((lane) => ({
      id: lane,
      name: names[lane],
      marks: dated.filter((row) => row.lane === lane),
    })),
  ].filter(({ marks }) => marks.length > 0);
}
