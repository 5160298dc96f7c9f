/** Loads many independent worlds into one graph, because one load takes a hundredth of the time. */
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { said } from './items.ts';

/** The same world with `prefix` before every id. */
export function under(prefix: string, { entities, sources, claims }: Records): Records {
  const own = (id: string) => `${prefix}${id}`;
  return {
    entities: entities.map((entity) => ({ ...entity, id: own(entity.id) })),
    sources: sources.map((source) => ({ ...source, id: own(source.id) })),
    claims: claims.map((claim) => renamed(claim, own)),
  };
}

/** All worlds as one set of records. */
export const together = (worlds: readonly Records[]): Records => ({
  entities: worlds.flatMap(({ entities }) => entities),
  sources: worlds.flatMap(({ sources }) => sources),
  claims: worlds.flatMap(({ claims }) => claims),
});

function renamed(claim: Claim, own: (id: string) => string): Claim {
  const { subject, predicate, object, value, source, locator, modality, rank } = claim;
  const { speaker, unnamedSpeaker, via } = claim;
  const { onBehalfOf, insteadOf, accompanying, of } = claim.qualifiers;
  const named = Object.entries({ onBehalfOf, insteadOf, accompanying, of }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const qualifiers = {
    ...claim.qualifiers,
    ...Object.fromEntries(named.map(([name, id]) => [name, own(id)])),
  };
  const sentence = {
    ...{ subject: own(subject), predicate, qualifiers },
    ...(object === undefined ? {} : { object: own(object) }),
    ...(value === undefined ? {} : { value }),
  };
  return said(own(source), sentence, {
    ...{ modality, rank },
    ...(locator.paragraph === undefined ? {} : { paragraph: locator.paragraph }),
    ...(speaker === undefined ? {} : { speaker: own(speaker) }),
    ...(via === undefined ? {} : { via: own(via) }),
    ...(unnamedSpeaker === undefined
      ? {}
      : {
          unnamedSpeaker: {
            ...unnamedSpeaker,
            ...(unnamedSpeaker.of === undefined ? {} : { of: own(unnamedSpeaker.of) }),
          },
        }),
  });
}
