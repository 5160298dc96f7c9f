/** The language of a reader who has chosen none, from what the browser asks for. */
import { LANGUAGES, type Language } from '../language/languages.ts';

/** The first language of `accept-language` that the interface has; English if there is none. */
export function spokenLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...options] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = options.find((option) => option.startsWith('q='))?.slice(2);
      return { main: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { main } of wanted) {
    const language = LANGUAGES.find((one) => one === main);
    if (language !== undefined) return language;
  }
  return 'en';
}
