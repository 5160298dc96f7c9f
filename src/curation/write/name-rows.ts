/** The nodes by which entities and sources are found by name. */
import type { Source } from '../../domain/claims/claims.ts';
import type { ProjectedName } from '../../domain/entities/entity-projection.ts';
import { indexTokens } from '../../domain/entities/name-shortcuts.ts';
import { scriptOf } from '../../domain/entities/scripts.ts';
import type { Properties } from './properties.ts';

/** A node besides the entities: a searchable name or a merged id. */
export interface KeyedRow {
  readonly key: string;
  readonly properties: Properties;
}

interface Named {
  readonly id: string;
  readonly type: string;
  readonly names: readonly Pick<ProjectedName, 'text' | 'kind' | 'language' | 'script'>[];
}

/** The names of a source, which no claim gives: it is found by its title and its publisher. */
export function sourceNameRows({ id, title, publisher, language = 'und' }: Source): KeyedRow[] {
  const names = [
    { text: title, kind: 'full', language, script: scriptOf(title) } as const,
    ...(publisher === undefined
      ? []
      : [
          { text: publisher, kind: 'alias', language: 'und', script: scriptOf(publisher) } as const,
        ]),
  ];
  return nameRows({ id, type: 'Source', names });
}

export function nameRows({ id, type, names }: Named): KeyedRow[] {
  const texts = new Map(names.map((name) => [`${name.text}|${name.kind}`, name]));
  return [...texts.values()].map(({ text, kind, language, script }) => {
    const key = `${id}|${kind}|${text}`;
    const tokens = indexTokens(text).join(' ');
    return { key, properties: { key, of: id, type, text, kind, language, script, tokens } };
  });
}
