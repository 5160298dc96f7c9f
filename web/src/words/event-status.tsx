/** The status of an event or of a part in it. A statement is called made, never held: to be addressed by one is not to meet. */
import type { Status } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';
import { StatusBadge } from './badge.tsx';
import { Shape } from './shape.tsx';

interface EventStatusProps {
  /** GraphQL type of the event. */
  readonly type: string;
  readonly status: Status | null;
  readonly lapsed?: boolean;
}

export function EventStatus({ type, status, lapsed = false }: EventStatusProps) {
  const say = useWords(badgeWords);
  if (type !== 'Statement') return <StatusBadge status={status} lapsed={lapsed} />;
  if (status === null) return null;
  if (status !== 'HELD') return <StatusBadge status={status} lapsed={lapsed} />;
  return (
    <span className="badge" data-look="stated">
      <Shape look="stated" />
      {say('made')}
    </span>
  );
}
