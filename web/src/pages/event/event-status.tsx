/** Where an event or a part in it stands. A statement is made, not held: nobody met by being addressed. */
import type { Status } from '../../generated/event.ts';
import { useWords } from '../../language/language.ts';
import { StatusBadge } from '../../words/badge.tsx';
import { eventWords } from './event-words.ts';

export interface EventStatusProps {
  readonly type: string;
  readonly status: Status | null;
  readonly lapsed?: boolean;
}

export function EventStatus({ type, status, lapsed = false }: EventStatusProps) {
  const say = useWords(eventWords);
  if (type !== 'Statement') return <StatusBadge status={status} lapsed={lapsed} />;
  if (status === null) return null;
  return status === 'HELD' ? say('made') : <StatusBadge status={status} lapsed={lapsed} />;
}
