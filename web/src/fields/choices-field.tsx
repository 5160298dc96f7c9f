/** A group of checkboxes for a list in the address. */
import './choices.css';
import type { ReactNode } from 'react';
import { useWords } from '../language/language.ts';
import { choiceWords } from './choice-words.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface ChoicesFieldProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly set: (values: readonly Value[]) => void;
  /** Prevents removing the last tick, for a question that needs one. */
  readonly isRequired?: boolean;
  readonly children?: ReactNode;
}

export function ChoicesField<Value extends string>({
  legend,
  choices,
  chosen,
  set,
  isRequired = false,
  children,
}: ChoicesFieldProps<Value>) {
  const say = useWords(choiceWords);
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-row">
        {choices.map(({ value, label }) => {
          const isChosen = chosen.includes(value);
          const isLast = isRequired && isChosen && chosen.length === 1;
          return (
            <label key={value}>
              <input
                type="checkbox"
                name={value}
                checked={isChosen}
                aria-disabled={isLast}
                title={isLast ? say('atLeastOne') : undefined}
                onChange={() => {
                  if (isLast) return;
                  // Kept in the order of the choices, so that the same ticks give the same address.
                  set(
                    choices
                      .map((choice) => choice.value)
                      .filter((each) => (each === value ? !isChosen : chosen.includes(each))),
                  );
                }}
              />
              {label}
            </label>
          );
        })}
      </div>
      {children}
    </fieldset>
  );
}
