/** A generated operation: its text, and the types of its answer and variables. */

export interface Operation<Answer, Variables> {
  /** Never set: it exists only to give the compiler the types. */
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}
