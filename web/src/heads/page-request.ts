/** What the server hands over to write the head of a page, and what it gets back. */
import type { Operation } from '../ask/document.ts';
import type { Language } from '../language/languages.ts';
import type { CardContent } from './card/card-content.ts';

/** A request for a page, as the server received it. */
export interface PageRequest {
  /** Path without parameters, such as `/actor/john-kerry`. */
  readonly path: string;
  /** Parameters with their `?`; empty if there are none. */
  readonly search: string;
  /** The header `accept-language`; empty if there is none. */
  readonly acceptLanguage: string;
  /** Scheme and host, such as `https://rapport.example.org`, for addresses that leave the site. */
  readonly origin: string;
}

/** Asks the server's own API. Rejects if there is no answer, or one with errors other than `NOT_FOUND`. */
export type Ask = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
) => Promise<Answer | NotFound>;

/** The answer to a question about something that is not there. */
export const NOT_FOUND = 'NOT_FOUND';
export type NotFound = typeof NOT_FOUND;

/** A page that was asked for, with its address taken apart. */
export interface AskedPage {
  readonly path: string;
  /** The id in the path; empty if the path has none. */
  readonly id: string;
  readonly parameters: URLSearchParams;
  /** The day as of which the page answers; null for everything known. */
  readonly knownBy: string | null;
  readonly language: Language;
  /** The address of a path on this site, as it is written in JSON-LD. */
  readonly absolute: (path: string) => string;
}

/** What a page says of itself, in one language. */
export interface Told {
  readonly status: 200 | 404;
  /** As the explorer writes it into the tab, without the name of the site. */
  readonly title: string;
  /** The title where the page is shared: the answer instead of the question. */
  readonly headline: string;
  readonly description: string;
  /** The one address of what the page shows, without the language. */
  readonly address: string;
  /** What the page is about, in words of schema.org; empty if they cannot say it truly. */
  readonly about: readonly object[];
  /** Null for a page without a picture. */
  readonly card: CardContent | null;
  /** What shows the same within a page of another site: a card with the answer, one about an entity, or a picture. Absent if nothing does. */
  readonly embed?: 'card' | 'entity' | 'picture';
}

/** Another address at which the same thing has its page. */
export interface Moved {
  readonly redirect: string;
}

/** Null if the server has nothing to say, so that the page keeps its default head. */
export type Teller = (page: AskedPage, ask: Ask) => Promise<Told | Moved | null>;
