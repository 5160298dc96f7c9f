/** The combobox of `EntityField`, loaded after the page: takes names in any script, shows which name matched, works by keyboard. */
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useKnownBy } from '../address/address.ts';
import { codeOf, OF_A_LOAD } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { FindEntityDocument } from '../generated/find-entity.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { languageOf } from '../words/name.tsx';
import { useDistinction } from './distinction.tsx';
import type { EntityFieldProps } from './entity-field-props.ts';
import { fieldWords } from './field-words.ts';

const LONGEST = 200;

interface EntityComboBoxProps extends EntityFieldProps {
  /** The text typed before this was loaded, and whether the field has the focus: up to the moment in which this replaces it. */
  readonly typed: { readonly text: string; readonly hasFocus: boolean };
}

export function EntityComboBox({
  label,
  isLabelHidden = false,
  types,
  except = [],
  choose,
  search,
  isEmptiedAfter = true,
  typed,
}: EntityComboBoxProps) {
  const say = useWords(fieldWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const distinction = useDistinction();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // The list opens only if the text changes, so what was typed before is typed again: before the reader can type on.
  useLayoutEffect(() => {
    setText(typed.text);
    if (typed.hasFocus) input.current?.focus();
  }, [typed]);
  // A chosen name is not searched for: its options would open again and cover the next field.
  const [chosenName, setChosenName] = useState<string | null>(null);
  const wanted = text === chosenName ? '' : text.trim().slice(0, LONGEST);
  const asked = useDeferredValue(wanted);
  const { answered, error, isUpdating, retry } = useAnswer(
    FindEntityDocument,
    asked === '' ? null : { text: asked, types: types ?? null, knownBy, language },
    // The keyboard does not reach the button that retries, so the field asks again by itself.
    [...OF_A_LOAD, 'UNREACHABLE'],
  );
  // The options of an earlier text are not shown: a fast typist would choose the wrong entity.
  const isSettled = asked !== '' && asked === wanted && !isUpdating;
  const isCurrent = isSettled && error === null;
  const found = (isCurrent ? (answered?.data.search.edges ?? []) : []).filter(
    ({ node }) => !except.includes(node.key),
  );
  const fault = isSettled && error !== null && (
    <FaultNotice code={codeOf(error)} message={error.message} retry={retry} isSmall />
  );
  return (
    <ComboBox
      className="entity-field"
      allowsCustomValue
      // The list opens only on typing, not when options arrive, so it must open while it is still empty.
      allowsEmptyCollection={wanted !== ''}
      menuTrigger="input"
      inputValue={text}
      onInputChange={setText}
      value={null}
      items={found.map((edge) => ({ id: edge.node.key, edge }))}
      onChange={(id) => {
        const chosen = found.find(({ node }) => node.key === id)?.node;
        if (chosen === undefined) return;
        setText(isEmptiedAfter ? '' : chosen.name);
        setChosenName(chosen.name);
        choose(chosen);
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : ''}>{label}</Label>
      <Input
        type="search"
        ref={input}
        placeholder={say('placeholder')}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        onKeyDownCapture={(event) => {
          const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          // Without `search`, Enter keeps its meaning in the combobox.
          if (search === undefined || event.key !== 'Enter') return;
          if (isOnOption || text.trim() === '') return;
          event.preventDefault();
          event.stopPropagation();
          event.currentTarget.blur();
          search(text.trim());
        }}
      />
      <span role="status" className="visually-hidden">
        {isCurrent && say('results', { count: found.length })}
      </span>
      <Popover className="entity-options" isNonModal>
        <ListBox<{ id: string; edge: (typeof found)[number] }>
          renderEmptyState={() =>
            !fault && <p className="quiet">{say(isCurrent ? 'nothing' : 'searching')}</p>
          }
        >
          {({ edge: { node, matchedName } }) => (
            <ListBoxItem className="entity-option" id={node.key} textValue={node.name}>
              <Text slot="label" lang={languageOf(node.name)}>
                <bdi>{node.name}</bdi>
              </Text>
              <Text slot="description">
                {distinction(node)}
                {matchedName !== node.name && ` · ${say('matched', { name: matchedName })}`}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
        {fault}
      </Popover>
    </ComboBox>
  );
}
