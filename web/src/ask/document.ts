/** What a generated operation is: its text, and the types of its answer and variables. */

export interface Operation<Answer, Variables> {
  /** Never there at run time; carries the types. */
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}
