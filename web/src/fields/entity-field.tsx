/** A field that finds entities while one types. Until its combobox has loaded, it is a plain field that searches on Enter. */
import './entity-field.css';
import { Suspense, useId, useRef } from 'react';
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

// Loaded on demand: it is a third of the first page's code, and needed only after the first key.
const EntityComboBox = lazyComponent(async () => ({
  default: (await import('./entity-combobox.tsx')).EntityComboBox,
}));

export function EntityField(props: EntityFieldProps) {
  const typed = useRef({ text: '', hasFocus: false });
  const plain = <PlainField {...props} typed={typed.current} />;
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
        <Loaded {...props} typed={typed.current} />
      </Suspense>
    </FaultBoundary>
  );
}

interface Typed {
  text: string;
  hasFocus: boolean;
}

function Loaded({ typed, ...props }: EntityFieldProps & { readonly typed: Typed }) {
  return <EntityComboBox {...props} initialText={typed.text} hasFocus={typed.hasFocus} />;
}

function PlainField({
  label,
  isLabelHidden = false,
  search,
  typed,
}: EntityFieldProps & { readonly typed: Typed }) {
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
        placeholder={say('placeholder')}
        autoComplete="off"
        defaultValue={typed.text}
        autoFocus={typed.hasFocus}
        onInput={({ currentTarget }) => {
          typed.text = currentTarget.value;
        }}
        onFocus={() => {
          typed.hasFocus = true;
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
