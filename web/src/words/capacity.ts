/** The capacity of an actor in words. They claim no more than the status of that part: "was to attend" for a plan. */
import type { MeetingFormat, Status } from '../generated/event.ts';
import { useWords } from '../language/language.ts';
import { capacityWords } from './capacity-words.ts';

/** Capacities that mean presence, once the event is held. */
const PRESENT: readonly string[] = ['host', 'guest', 'attendee'];

const FIRMNESS: Readonly<Record<Status, 'held' | 'planned' | 'said' | 'denied' | null>> = {
  HELD: 'held',
  DISPUTED: 'said',
  ALLEGED: 'said',
  UNSTATED: 'planned',
  CONFIRMED: 'planned',
  EXPECTED: 'planned',
  POSTPONED: 'planned',
  REQUESTED: null,
  DECLINED: null,
  CANCELLED: 'planned',
  NOT_HELD: 'planned',
  DENIED: 'denied',
};

type Key = keyof (typeof capacityWords)['en'];

/** In a call, nobody is present in the same room. */
const REMOTE: readonly MeetingFormat[] = ['CALL', 'VIDEO'];

type SayCapacity = (
  capacity: string,
  status?: Status | null,
  format?: MeetingFormat | null,
) => string;

/** A capacity without words here is shown in lower case. */
export function useCapacity(): SayCapacity {
  const say = useWords(capacityWords);
  return (named, status = null, format = null) => {
    const capacity = named.toLowerCase();
    const firmness = status !== null && PRESENT.includes(capacity) ? FIRMNESS[status] : null;
    const isRemote = firmness === 'held' && format !== null && REMOTE.includes(format);
    const how = isRemote ? 'remote' : firmness;
    const key = how === null ? capacity : `${how}.${capacity}`;
    return Object.hasOwn(capacityWords.en, key) ? say(key as Key) : capacity;
  };
}
