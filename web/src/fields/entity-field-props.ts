/** What a field that finds entities is given: `EntityField`, and the combobox that it loads. */
import type { EntityType } from '../generated/find-entity.ts';
import type { Distinct } from './distinction.tsx';

export interface EntityFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Offers only entities of these types; of all types if absent. */
  readonly types?: readonly EntityType[];
  /** Ids that are never offered, such as those already chosen. */
  readonly except?: readonly string[];
  readonly choose: (entity: Distinct) => void;
  /** Called on Enter with the text, if no option is chosen. */
  readonly search?: (text: string) => void;
  /** Empties the field after a choice, for fields that collect several. */
  readonly isEmptiedAfter?: boolean;
}
