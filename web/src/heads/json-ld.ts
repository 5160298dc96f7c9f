/** What a page is about in the words of schema.org, and no more than its sources say. */
import type { HeadOfEntityQuery } from '../generated/heads.ts';
import type { FuzzyDate } from '../words/when.tsx';

export type EntityNode = Extract<NonNullable<HeadOfEntityQuery['node']>, { readonly name: string }>;
type EventNode = Extract<EntityNode, { readonly dateDisputed: boolean }>;

/** Statuses that say that an event is planned. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  EXPECTED: 'https://schema.org/EventScheduled',
  CONFIRMED: 'https://schema.org/EventScheduled',
  POSTPONED: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
};

/** Null for what schema.org has no true word for. */
export function thingOf(node: EntityNode, url: string): object | null {
  switch (node.__typename) {
    case 'Person':
    case 'Organization': {
      const others = [...new Set(node.names.map(({ text }) => text))].filter(
        (name) => name !== node.name,
      );
      return {
        '@type': node.__typename,
        '@id': url,
        name: node.name,
        ...(others.length > 0 && { alternateName: others.slice(0, 20) }),
        ...(node.description !== null && { description: node.description }),
        url,
      };
    }
    case 'Meeting':
    case 'Visit':
      return eventOf(node, url);
    case 'Place':
      return { '@type': 'Place', '@id': url, name: node.name, url };
    default:
      return null;
  }
}

/**
 * An event of schema.org takes place or is scheduled to. So there is none for a meeting that is disputed, alleged,
 * denied, only asked for or known not to be held, and none for a plan whose day has passed: a reader of such data
 * would take it for a meeting that was held.
 */
function eventOf(event: EventNode, url: string): object | null {
  const { status, lapsed, date, dateDisputed, name, description } = event;
  const eventStatus = status === null ? undefined : STATUS_WORDS[status];
  const tookPlace = status === 'HELD' || status === 'UNSTATED';
  if (!tookPlace && (eventStatus === undefined || (lapsed && status !== 'CANCELLED'))) return null;
  const day = date === null || dateDisputed ? null : plainDate(date);
  const places = event.places.edges.filter(({ support }) => support === 'ASSERTED');
  return {
    '@type': 'Event',
    '@id': url,
    name,
    ...(description !== null && { description }),
    ...(day !== null && { startDate: day }),
    ...(eventStatus !== undefined && { eventStatus }),
    ...(places.length > 0 && {
      location: places.map(({ node }) => ({ '@type': 'Place', name: node.name })),
    }),
    url,
  };
}

/** A year, month or day as a source gives it; null for every date that ISO 8601 cannot say as vaguely. */
function plainDate({ edtf, basis }: Pick<FuzzyDate, 'edtf' | 'basis'>): string | null {
  const isGiven = basis === 'STATED' || basis === 'RESOLVED';
  return isGiven && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : null;
}
