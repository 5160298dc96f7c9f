/** The colours of the pages, for a card on light paper. */
import tokens from '../../theme/tokens.css?raw';
import type { Look } from '../../words/looks.ts';

/** A colour of `theme/tokens.css`, as it is on light paper. Looks without a colour of their own are plain. */
export function colourOf(name: Look | 'ink' | 'quiet' | 'paper' | 'rule'): string {
  const own = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  return own ?? /--plain: light-dark\((#\w+),/.exec(tokens)?.[1] ?? '#000000';
}
