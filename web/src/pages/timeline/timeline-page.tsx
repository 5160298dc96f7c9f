/** `/timeline?actors=a,b`: what happened to some actors, as a picture and as a table, each entry with its evidence. */
import { useLocation } from 'wouter';
import { useKnownBy, useListParameter } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { useActorNames } from '../../fields/actors-field.tsx';
import { Example } from '../../fields/example.tsx';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import { TimelineDocument } from '../../generated/timeline.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { LoadMore } from '../../tables/load-more.tsx';
import { TimelineAnswer } from './timeline-answer.tsx';
import { MOST_ACTORS, TimelineQuestion, useKinds, useOrder } from './timeline-question.tsx';
import { timelineWords } from './timeline-words.ts';

export default function TimelinePage() {
  const say = useWords(timelineWords);
  const [path] = useLocation();
  const [actors] = useListParameter('actors');
  const { names: named } = useActorNames(actors.slice(0, MOST_ACTORS));
  const names = actors.flatMap((id) => named?.get(id) ?? []).join(', ');
  const isEmbedded = isEmbed(path);
  return (
    <>
      <PageHead title={names === '' ? say('title') : say('titleOf', { names })}>
        {!isEmbedded && <p>{say('intro')}</p>}
      </PageHead>
      {!isEmbedded && <TimelineQuestion />}
      {actors.length === 0 ? (
        <>
          <p>{say('none')}</p>
          <Example
            least={1}
            most={2}
            to={(ids) => `/timeline?${new URLSearchParams({ actors: ids.join(',') })}`}
          />
        </>
      ) : (
        <Asked actors={actors.slice(0, MOST_ACTORS)} />
      )}
    </>
  );
}

function Asked({ actors }: { readonly actors: readonly string[] }) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [kinds] = useKinds();
  const [verdicts] = useVerdicts();
  const [orderBy] = useOrder();
  const during = usePeriod();
  const asked = usePages(
    TimelineDocument,
    {
      actors,
      kinds: kinds.length === 0 ? null : kinds,
      verdicts: verdicts.length === 0 ? null : verdicts,
      during,
      orderBy,
      knownBy,
      language,
    },
    ({ timeline }) => timeline.pageInfo,
  );
  return (
    <Answer of={asked}>
      {({ timeline }) => {
        const entries = asked.pages.flatMap((page) => page.timeline.edges);
        return (
          <TimelineAnswer
            entries={entries}
            asked={actors}
            question={asked.question}
            data={asked.pages}
          >
            <LoadMore of={asked} shown={entries.length} total={timeline.totalCount} />
          </TimelineAnswer>
        );
      }}
    </Answer>
  );
}
