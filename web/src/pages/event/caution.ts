/** What readers of an event must not overlook, on its page and on its card. */
import type { Say } from '../../language/language.ts';
import type { EventNode } from './event-node.ts';
import type { eventWords } from './event-words.ts';

/** A note that readers must not overlook, such as that a plan is not a meeting. */
export function cautionOn(
  { __typename, status }: EventNode,
  say: Say<(typeof eventWords)['en']>,
): string | null {
  switch (status) {
    case 'DISPUTED':
      return say('disputed');
    case 'ALLEGED':
      return say('alleged');
    case 'CANCELLED':
      return say('calledOff');
    case 'DECLINED':
      return say('declined');
    case 'NOT_HELD':
      return say('outcomeNo');
    case 'DENIED':
      return say('denied');
    case 'REQUESTED':
      return say('requestedOnly');
    case 'EXPECTED':
    case 'CONFIRMED':
    case 'POSTPONED':
      return __typename === 'Statement' ? null : say('notHeld');
    case 'HELD':
    case 'UNSTATED':
    case null:
      return null;
  }
}
