/** A generated operation: its text, and the types of its answer and variables. */

export interface Operation<Answer, Variables> {
  /** Absent at run time; carries the types. */
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}
