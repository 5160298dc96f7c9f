/**
 * A field that finds entities while one types. Its combobox loads when the reader turns to it; until then it is a plain
 * field that searches on Enter.
 */
import './entity-field.css';
import { startTransition, Suspense, useId, useRef, useState } from 'react';
import { FaultBoundary } from '../faults/fault-boundary.tsx';
import { lazyComponent } from '../faults/lazy-component.tsx';
import type { EntityType } from '../generated/find-entity.ts';
import { useWords } from '../language/language.ts';
import type { EntityFieldProps } from './entity-field-props.ts';
import { fieldWords } from './field-words.ts';

/** Types of entities that can act, and so can meet. */
export const ACTOR_TYPES = [
  'PERSON',
  'ORGANIZATION',
  'GROUP',
] as const satisfies readonly EntityType[];

// Loaded on demand: it is a third of the first page's code, and most readers who follow a link never use it.
const EntityComboBox = lazyComponent(async () => ({
  default: (await import('./entity-combobox.tsx')).EntityComboBox,
}));

export function EntityField(props: EntityFieldProps) {
  const typed = useRef({ text: '', hasFocus: false });
  const [isWanted, setWanted] = useState(false);
  // In a transition, the field that has the focus stays until the other one is here.
  const turnTo = () => startTransition(() => setWanted(true));
  const plain = <PlainField {...props} typed={typed.current} turnTo={turnTo} />;
  return (
    <FaultBoundary
      isSmall
      instead={(notice) => (
        <>
          {plain}
          {notice}
        </>
      )}
    >
      <Suspense fallback={plain}>
        {isWanted ? <EntityComboBox {...props} typed={typed.current} /> : plain}
      </Suspense>
    </FaultBoundary>
  );
}

interface Typed {
  text: string;
  hasFocus: boolean;
}

interface PlainFieldProps extends EntityFieldProps {
  readonly typed: Typed;
  /** Called as soon as the reader points at the field or enters it. */
  readonly turnTo: () => void;
}

function PlainField({ label, isLabelHidden = false, search, typed, turnTo }: PlainFieldProps) {
  const say = useWords(fieldWords);
  const id = useId();
  return (
    <div className="entity-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        // What it is about to be, so that screen readers announce it once.
        role="combobox"
        aria-expanded={false}
        aria-autocomplete="list"
        placeholder={say('placeholder')}
        autoComplete="off"
        defaultValue={typed.text}
        autoFocus={typed.hasFocus}
        onInput={({ currentTarget }) => {
          typed.text = currentTarget.value;
        }}
        onPointerEnter={turnTo}
        onFocus={() => {
          typed.hasFocus = true;
          turnTo();
        }}
        onBlur={() => {
          typed.hasFocus = false;
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && typed.text.trim() !== '') search?.(typed.text.trim());
        }}
      />
    </div>
  );
}
