/** The code that shows the answer of a page within an article: as a frame, or as `<rapport-card>` (`embed/rapport-card.ts`). */
import { pathOfPage } from '../address/embed-path.ts';
import { heightsAt, SANDBOX } from '../embed/frame.ts';
import type { Language } from '../language/languages.ts';

export interface EmbedChoice {
  /** Path under `/embed/` with its parameters. */
  readonly path: string;
  /** As in `theme/scheme.ts`. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Null for the language of each reader. */
  readonly language: Language | null;
  readonly knownBy: string | null;
}

/** An `<iframe>`, for sites that take no scripts. */
export function frameCode(choice: EmbedChoice, origin: string, title: string): string {
  const url = new URL(choice.path, origin);
  const { theme, language, knownBy } = choice;
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  if (language !== null) url.searchParams.set('lang', language);
  if (knownBy !== null) url.searchParams.set('knownBy', knownBy);
  return written('iframe', {
    src: url.href,
    title,
    width: '100%',
    // The height at the width of a column; a frame without a script keeps it.
    height: String(heightsAt(url.pathname)[0]!.height),
    style: 'border:0',
    loading: 'lazy',
    sandbox: SANDBOX,
  });
}

/** A web component that follows the height of the card. Its link is what readers see without the script. */
export function elementCode(choice: EmbedChoice, origin: string, title: string): string {
  const { theme, language, knownBy } = choice;
  const page = new URL(pathOfPage(choice.path), origin);
  const linked = new URL(page);
  if (knownBy !== null) linked.searchParams.set('knownBy', knownBy);
  if (language !== null) linked.searchParams.set('lang', language);
  const attributes = {
    src: page.href,
    ...(theme === 'auto' ? {} : { theme }),
    ...(language === null ? {} : { lang: language }),
    ...(knownBy === null ? {} : { 'known-by': knownBy }),
  };
  const link = written('a', { href: linked.href }, escaped(title));
  const script = written('script', { async: '', src: `${origin}/embed.js` });
  return `${script}\n${written('rapport-card', attributes, link)}`;
}

function written(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${pairs.join('')}>${content}</${name}>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
