/** A field that finds an actor in the picture, moves the picture to it and marks it. */
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useWords } from '../../../language/language.ts';
import { languageOf } from '../../../words/name.tsx';
import { typeWords } from '../../../words/type-words.ts';
import type { PictureNode } from '../network-types.ts';
import { networkWords } from '../network-words.ts';

interface FindActorProps {
  readonly nodes: readonly PictureNode[];
  /** Gets the id of the actor, or null when the field is emptied. */
  readonly find: (id: string | null) => void;
}

/** More options than these are not read; typing on narrows them down. */
const MOST_OPTIONS = 20;

/** Without case and accents, as names are compared elsewhere. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

export function FindActor({ nodes, find }: FindActorProps) {
  const say = useWords(networkWords);
  const sayType = useWords(typeWords);
  const [text, setText] = useState('');
  const wanted = folded(text);
  const matches =
    wanted === ''
      ? []
      : nodes.filter(({ name }) => folded(name).includes(wanted)).slice(0, MOST_OPTIONS);
  return (
    <ComboBox
      className="entity-field find-actor"
      allowsCustomValue
      allowsEmptyCollection={wanted !== ''}
      menuTrigger="input"
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '') find(null);
      }}
      value={null}
      items={matches}
      onChange={(id) => {
        const chosen = matches.find((node) => node.id === id);
        if (chosen === undefined) return;
        setText(chosen.name);
        find(chosen.id);
      }}
    >
      <Label className="visually-hidden">{say('find')}</Label>
      <Input type="search" placeholder={say('find')} autoComplete="off" spellCheck={false} />
      <Popover className="entity-options" isNonModal>
        <ListBox<PictureNode> renderEmptyState={() => <p className="quiet">{say('findNone')}</p>}>
          {({ id, name, type }) => (
            <ListBoxItem className="entity-option" id={id} textValue={name}>
              <Text slot="label" lang={languageOf(name)}>
                <bdi>{name}</bdi>
              </Text>
              <Text slot="description">{sayType(`type.${type}`)}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
