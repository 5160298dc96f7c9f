/** Links that narrow a search by type: each adds its type to the address or removes it. */
import { Go } from '../../address/go.tsx';
import type { EntityType } from '../../generated/search.ts';
import { useWords } from '../../language/language.ts';
import { searchWords } from './search-words.ts';

export const TYPES: readonly EntityType[] = [
  'PERSON',
  'ORGANIZATION',
  'GROUP',
  'MEETING',
  'VISIT',
  'STATEMENT',
  'LEGAL_CASE',
  'ROLE',
  'CIRCUMSTANCE',
  'PLACE',
  'TOPIC',
  'SOURCE',
];

interface TypeLinksProps {
  readonly text: string;
  readonly chosen: readonly EntityType[];
}

export function TypeLinks({ text, chosen }: TypeLinksProps) {
  const say = useWords(searchWords);
  const toggled = (type: EntityType) =>
    chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type];
  return (
    <nav aria-label={say('types')} className="type-links no-print">
      <Go to={searchAddress(text)} aria-current={chosen.length === 0 ? 'true' : undefined}>
        {say('all')}
      </Go>
      {TYPES.map((type) => (
        <Go
          key={type}
          to={searchAddress(text, toggled(type))}
          aria-current={chosen.includes(type) ? 'true' : undefined}
        >
          {say(`type.${type}`)}
        </Go>
      ))}
    </nav>
  );
}

export function searchAddress(text: string, types: readonly EntityType[] = []): string {
  const parameters = new URLSearchParams({ q: text });
  if (types.length > 0) parameters.set('type', types.join(','));
  return `/search?${parameters}`;
}
