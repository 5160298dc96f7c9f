/** A generator of code: the `possibleTypes` of Apollo Client, which types each interface and union has. */
import { isAbstractType } from 'graphql';

/** Called by graphql-codegen, which gives the schema. */
export function plugin(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && !type.name.startsWith('__'),
  );
  const entries = abstract.map(({ name }) => {
    const types = schema.getPossibleTypes(schema.getType(name));
    return [name, types.map((type) => type.name).toSorted()];
  });
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
