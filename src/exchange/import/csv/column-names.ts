/** Finds the columns of a table by their names, whatever their case and spaces and whatever footnote marks they bear. */
import { foldText } from '../../../domain/entities/fold-text.ts';

const FOOTNOTE = /[\s\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021\u00a7]+$/u;

/** A name of a column as it is compared. */
export const columnKey = (name: string): string => foldText(name.replace(FOOTNOTE, ''));

/** The columns of one table. */
export class ColumnNames {
  /** As they stand, without footnote marks. */
  readonly names: readonly string[];
  readonly #keys: readonly string[];

  constructor(cells: readonly string[]) {
    this.names = cells.map((cell) => cell.replace(FOOTNOTE, '').trim());
    this.#keys = cells.map(columnKey);
  }

  /** The places of all columns of these names. */
  placesOf(names: readonly string[]): number[] {
    const keys = names.map(columnKey);
    return this.#keys.flatMap((key, at) => (key !== '' && keys.includes(key) ? at : []));
  }

  /** How many columns there are up to the last that has a name. */
  get width(): number {
    return this.#keys.findLastIndex((key) => key !== '') + 1;
  }
}
