/** GraphQL requests that fit the schema only partly: random fields, and arguments of right and wrong types. */
import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { Dice } from '../../bench/world/dice.ts';
import { BREAKING } from './hostile-requests.ts';

const IDS = ['john-kerry', 'kem-sokha', 'cambodia', 'human-rights', 'licadho'];
const DAYS = ['2016-01-26', '2016-01-25', '2015-06-30'];
const ODD_DAYS = ['2016', '2016-13-40', '0000-00-00', '9999-12-31', 'yesterday', '2016-01~'];
const ODD_NUMBERS = [0, 101, -1, 2_147_483_647, 1e12];

/** Bodies of requests. Each is drawn from one number, so that fast-check can repeat it. */
export function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.nat().map((seed) => new Writer(schema, new Dice(seed, 'document')).request());
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;
  /** How many more fields may be written, so that documents stay small. */
  #left = 30;

  constructor(schema: GraphQLSchema, dice: Dice) {
    this.#schema = schema;
    this.#dice = dice;
  }

  request(): string {
    const document = `query Q${this.#selection(this.#schema.getQueryType()!, 5)}`;
    const query = this.#dice.chance(0.15) ? this.#broken(document) : document;
    return JSON.stringify({ query, variables: this.#dice.chance(0.1) ? { x: this.#text() } : {} });
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const fields: string[] = [];
    const count = 1 + this.#dice.below(3);
    for (let n = 0; n < count && this.#left > 0; n += 1) {
      this.#left -= 1;
      fields.push(this.#field(type, depth, n));
    }
    return `{ ${fields.join(' ') || '__typename'} }`;
  }

  #field(type: GraphQLCompositeType, depth: number, n: number): string {
    if (!isObjectType(type) && this.#dice.chance(0.5)) {
      const one = this.#dice.pick(this.#schema.getPossibleTypes(type));
      return `... on ${one.name} ${this.#selection(one, depth - 1)}`;
    }
    if (isUnionType(type) || depth <= 0) return '__typename';
    const field = this.#dice.pick(Object.values(type.getFields()));
    const given = field.args.filter(
      (argument) => isNonNullType(argument.type) || this.#dice.chance(0.3),
    );
    const args = given.map((argument) => this.#argument(argument));
    const below = getNamedType(field.type);
    const selection = isCompositeType(below) ? this.#selection(below, depth - 1) : '';
    return `a${n}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection}`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    return `${name}: ${this.#value(type, 3)}`;
  }

  /** Usually a value of the type, sometimes one of any other type. */
  #value(type: GraphQLInputType, depth: number): string {
    if (this.#dice.chance(0.02)) return this.#anything();
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (isListType(type)) {
      const size = this.#dice.chance(0.05) ? 150 : this.#dice.below(4);
      return `[${Array.from({ length: size }, () => this.#value(type.ofType, depth)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.#dice.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && this.#dice.chance(0.25)),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.type, depth - 1)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(
          this.#dice.chance(0.9) ? 1 + this.#dice.below(5) : this.#dice.pick(ODD_NUMBERS),
        );
      case 'Float':
        return this.#dice.pick(['0', '0.5', '-1', '1e308']);
      case 'Boolean':
        return this.#dice.pick(['true', 'false']);
      case 'ID':
        return JSON.stringify(this.#dice.chance(0.95) ? this.#dice.pick(IDS) : this.#text());
      case 'String':
        return JSON.stringify(this.#text());
      default:
        return JSON.stringify(
          this.#dice.pick(this.#dice.chance(0.9) ? DAYS : [...ODD_DAYS, ...BREAKING]),
        );
    }
  }

  #anything(): string {
    return this.#dice.pick([
      'null',
      '1',
      '"x"',
      '[]',
      '{}',
      'NOT_A_VALUE',
      '$x',
      '{ a: { b: [[]] } }',
    ]);
  }

  #text(): string {
    return this.#dice.pick(BREAKING);
  }

  /** The document with a piece cut out, doubled or replaced. */
  #broken(document: string): string {
    const at = this.#dice.below(document.length);
    const to = at + this.#dice.below(20);
    const piece = this.#dice.pick([
      '',
      document.slice(at, to).repeat(2),
      this.#text(),
      '@skip(if: 1)',
    ]);
    return document.slice(0, at) + piece + document.slice(to);
  }
}
