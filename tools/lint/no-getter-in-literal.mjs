/** A lint rule: object literals have no getters, because V8 keeps such objects alive past minor collections. */

const noGetterInLiteral = {
  create: (context) => ({
    Property(node) {
      if (node.kind !== 'get') return;
      context.report({ node, message: 'Make it a class with a getter.' });
    },
  }),
};

export default { meta: { name: 'rapport' }, rules: { 'no-getter-in-literal': noGetterInLiteral } };
