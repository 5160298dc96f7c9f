/** Finds the argument of a refused value, and the values that are allowed there. */
import { isEnumType, Kind, TokenKind, type ASTNode, type GraphQLSchema } from 'graphql';

/** Kinds of node that are values. Only the value check of graphql-js reports them. */
const VALUE_KINDS: readonly string[] = [
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
];

/** Whether a node is a value in the document, and not a field, type or variable. */
export function isValue(node: ASTNode | undefined): node is ASTNode {
  return node !== undefined && VALUE_KINDS.includes(node.kind);
}

/** The path of a value's argument, such as `filter.statuses`, or the variable whose default it is. */
export function argumentOf(value: ASTNode): string | null {
  const path = value.kind === Kind.OBJECT_FIELD ? [value.name.value] : [];
  // A node does not know its parent, so this walks back over the tokens: it skips values in closed
  // brackets and leaves each open bracket.
  let isNamed = path.length > 0;
  let closed = 0;
  for (let at = value.loc?.startToken.prev; at; at = at.prev) {
    if (CLOSERS.includes(at.kind)) closed += 1;
    else if (closed > 0) closed -= OPENERS.includes(at.kind) ? 1 : 0;
    else if (at.kind === TokenKind.PAREN_L) break;
    else if (at.kind === TokenKind.BRACE_L) isNamed = false;
    else if (!isNamed && at.kind === TokenKind.COLON && at.prev) {
      const isVariable = at.prev.prev?.kind === TokenKind.DOLLAR;
      path.unshift(`${isVariable ? '$' : ''}${at.prev.value}`);
      isNamed = true;
    }
  }
  return path.length === 0 ? null : path.join('.');
}

const OPENERS: readonly string[] = [TokenKind.PAREN_L, TokenKind.BRACE_L, TokenKind.BRACKET_L];
const CLOSERS: readonly string[] = [TokenKind.PAREN_R, TokenKind.BRACE_R, TokenKind.BRACKET_R];

/** A sentence with the values of an enum, if the message of graphql-js refuses a value of it; else empty. */
export function choicesFor(message: string, schema: GraphQLSchema): string {
  const name = /"(\w+)" (?:enum|cannot represent)|[Ee]num "(\w+)"/.exec(message);
  const type = schema.getType(name?.[1] ?? name?.[2] ?? '');
  if (!isEnumType(type)) return '';
  const values = type.getValues().map((value) => value.name);
  return ` Give one of ${values.join(', ')}.`;
}
