/** What a card says. Every text is cut before it is drawn, so none of them needs to be short. */
import type { Look } from '../../words/looks.ts';

export interface CardContent {
  /** A line above all else, such as the type of an entity. */
  readonly over: string;
  readonly headline: string;
  /** The verdict or the status: a word beside a shape. Null if the page has neither. */
  readonly badge: { readonly look: Look; readonly word: string } | null;
  /** What stands below the headline, in the order of its importance. */
  readonly lines: readonly string[];
  /** The day as of which all this is known, in words; null for everything known. */
  readonly asOf: string | null;
}
