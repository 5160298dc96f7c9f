/** Refuses a text for which Neo4j answers wrongly: it asks whether a property is null and returns all properties. */
import { RapportError } from '../../errors.ts';

/**
 * If a text asks whether `x.p` is null and also takes `properties(x)`, Neo4j 5.26 gives `true` as the value of `p` there.
 *
 * @throws RapportError `INTERNAL`, so when the module loads.
 */
export function checkNullTests(query: string, text: string): void {
  const taken = Array.from(text.matchAll(/\bproperties\((\w+)\)/g), ([, variable]) => variable!);
  for (const variable of new Set(taken)) {
    const asked = new RegExp(`\\b${variable}\\.(\\w+)\\s+IS\\s+(NOT\\s+)?NULL\\b`, 'i').exec(text);
    if (asked === null) continue;
    const property = `${variable}.${asked[1]!}`;
    throw new RapportError(
      'INTERNAL',
      `Query "${query}": it takes properties(${variable}) and asks whether ${property} is null; compare coalesce(${property}, '') instead.`,
    );
  }
}
