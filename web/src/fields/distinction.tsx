/** The line that tells people and things of the same name apart: type, role or description, years, status. */
import type { FindEntityQuery } from '../generated/find-entity.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { typeWords } from '../words/type-words.ts';
import { edtfInWords } from '../words/edtf.ts';
import { whenWords } from '../words/when-words.ts';

/** What fragments `Reference` and `Distinction` ask for. */
export type Distinct = FindEntityQuery['search']['edges'][number]['node'];

/** Returns a function that gives the line, such as "Person · Secretary of State · since 2013". It is plain text, because options cannot hold elements. */
export function useDistinction(): (entity: Distinct) => string {
  const say = useWords(typeWords);
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  return (entity) => {
    const kind = 'kind' in entity && entity.kind !== null ? entity.kind : null;
    const parts: (string | null | undefined)[] = [
      kind === null ? say(`type.${entity.__typename}`) : say(`kind.${kind}`),
    ];
    if ('roles' in entity) {
      const [held] = entity.roles.edges;
      parts.push(held?.node.name ?? entity.description);
      const since = held?.parts.at(-1)?.since;
      if (since) parts.push(sayWhen('since', { date: edtfInWords(since.edtf, language, sayWhen) }));
    }
    if ('publisher' in entity) parts.push(entity.publisher);
    if ('category' in entity) {
      parts.push(entity.category, entity.stage && sayBadge(`stage.${entity.stage}`));
    }
    if ('date' in entity && entity.date) {
      parts.push(edtfInWords(entity.date.edtf, language, sayWhen));
    }
    if ('status' in entity && entity.__typename === 'Meeting' && entity.status) {
      parts.push(sayBadge(`status.${entity.status}`));
    }
    return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
  };
}
