/** A generator of code: the `keys` of urql's Graphcache, one line for each type that is no object of its own. */
import { isObjectType } from 'graphql';

const ABOUT = `/**
 * Types without an \`id\`, for \`cacheExchange({ keys })\` of urql's Graphcache: what they hold belongs to what it was
 * asked of. Generated from the schema by \`npm run generate\`. docs/clients.md says how to use it.
 */`;

/** Called by graphql-codegen, which gives the schema. */
export function plugin(schema) {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter((type) => type !== schema.getQueryType() && !('id' in type.getFields()))
    .map(({ name }) => name);
  const lines = names.toSorted().map((name) => `  ${name}: () => null,`);
  return `${ABOUT}\nexport const keys = {\n${lines.join('\n')}\n};\n`;
}
