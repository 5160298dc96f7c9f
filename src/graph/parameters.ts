/**
 * Checks parameters before a query runs, because engines treat bad ones differently.
 *
 * Queries must also follow these rules, which no check can see (each is a contract test):
 * - write only maps that went through {@link checkProperties}: the embedded engine stores maps and
 *   nested lists, Neo4j raises an error;
 * - filter null keys before MERGE (`WITH row WHERE row.id IS NOT NULL`): the embedded engine creates
 *   a node without the key;
 * - write `SET n += coalesce(row.props, {})`: `SET n += null` works on one engine only;
 * - copy a node with `SET x += properties(other)`;
 * - give no property the name `_id`, `_labels`, `_type`, `_source` or `_target`.
 */
import { RapportError } from '../errors.ts';
import type { Parameters, Value } from './graph.ts';

/** How deep lists and maps may nest in a parameter. */
export const MAX_DEPTH = 64;

/**
 * Checks that every parameter is a plain value that both engines read alike.
 *
 * @param forWrite also refuses lists that mix types or hold null: the embedded engine would store them as
 *   a property, and Neo4j would refuse.
 * @throws RapportError `BAD_USER_INPUT` naming the path, such as `$rows[3].x`.
 */
export function checkParameters(parameters: Parameters, forWrite = false): void {
  for (const [name, value] of Object.entries(parameters)) {
    new Walk(`$${name}`, forWrite).check(value);
  }
}

/**
 * Checks that `properties` can be stored on a node or relationship of either engine: scalars, and
 * lists of scalars of one type without null. A null removes the property.
 *
 * @param path names the map in the error, such as `rows[3].props`.
 * @throws RapportError `BAD_USER_INPUT` naming the property.
 */
export function checkProperties(properties: Readonly<Record<string, Value>>, path: string): void {
  new Walk(path, true).check(properties);
  for (const [key, value] of Object.entries(properties)) {
    const items = Array.isArray(value) ? value : [value];
    if (items.some((item) => typeof item === 'object' && item !== null)) {
      throw refuse(`${path}.${key}`, 'a map or nested list, which cannot be stored');
    }
  }
}

function refuse(path: string, what: string): RapportError {
  return new RapportError('BAD_USER_INPUT', `${path} is ${what}.`, { details: { argument: path } });
}

/** Checks one parameter recursively. Keeps the path for errors, and the enclosing values to detect circles. */
class Walk {
  readonly #root: string;
  readonly #forWrite: boolean;
  readonly #keys: (string | number)[] = [];
  readonly #enclosing = new Set<object>();

  constructor(root: string, forWrite: boolean) {
    this.#root = root;
    this.#forWrite = forWrite;
  }

  check(value: unknown): void {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number') return this.#checkNumber(value);
    if (typeof value !== 'object') throw this.#refuse(`of type ${typeof value}`);
    if (this.#enclosing.has(value)) throw this.#refuse('circular');
    if (this.#keys.length >= MAX_DEPTH) throw this.#refuse(`nested over ${MAX_DEPTH} deep`);
    this.#enclosing.add(value);
    if (Array.isArray(value)) this.#checkList(value);
    else this.#checkMap(value);
    this.#enclosing.delete(value);
  }

  #checkNumber(value: number): void {
    if (!Number.isFinite(value)) throw this.#refuse(String(value));
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw this.#refuse('a whole number beyond 2^53');
    }
  }

  #checkList(list: readonly unknown[]): void {
    for (let index = 0; index < list.length; index++) this.#checkAt(index, list[index]);
    if (!this.#forWrite) return;
    const types = new Set(list.map((item) => (item === null ? 'null' : typeof item)));
    if (types.size > 1 || types.has('null')) {
      throw this.#refuse(`a list of mixed types (${[...types].join(', ')})`);
    }
  }

  #checkMap(map: object): void {
    // A plain object's prototype is a root; comparing to Object.prototype fails across VM realms.
    const prototype: unknown = Object.getPrototypeOf(map);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw this.#refuse('an instance of a class, not a plain map');
    }
    for (const [key, value] of Object.entries(map)) {
      // The embedded engine reads {$date: …} and the like as typed values.
      if (key.startsWith('$')) throw this.#refuse(`a map with the key ${key}`);
      this.#checkAt(key, value);
    }
  }

  #checkAt(key: string | number, value: unknown): void {
    this.#keys.push(key);
    this.check(value);
    this.#keys.pop();
  }

  #refuse(what: string): RapportError {
    const steps = this.#keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
    return refuse(this.#root + steps.join(''), what);
  }
}
