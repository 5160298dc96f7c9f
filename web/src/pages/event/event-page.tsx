/** `/meeting/:id` and `/event/:id`: the status of a meeting, visit or statement, who is involved in what capacity, and who says so. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { usePages } from '../../ask/use-answer.ts';
import { EventDocument, type EventQuery } from '../../generated/event.ts';
import { useLanguage } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import type { PageProps } from '../page-props.ts';
import { EventAnswer } from './event-answer.tsx';
import { EVENT_TYPES, type EventNode } from './event-node.ts';

export default function EventPage({ id }: PageProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(EventDocument, { id: idOn(id, knownBy), language }, ({ node }) =>
    isEvent(node) ? node.involved.pageInfo : null,
  );
  return (
    <PageAnswer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={EVENT_TYPES}>
          {(event) => (
            <EventAnswer
              event={event}
              involved={asked.pages.flatMap((page) =>
                isEvent(page.node) ? page.node.involved.edges : [],
              )}
              asked={asked}
            />
          )}
        </Found>
      )}
    </PageAnswer>
  );
}

function isEvent(node: EventQuery['node']): node is EventNode {
  return node !== null && 'involved' in node;
}
