/** The word of a type of entities, with its drawing: above a title, in a list, in a cell. */
import { useWords } from '../language/language.ts';
import { TypeIcon } from './type-icon.tsx';
import { typeWords } from './type-words.ts';

type TypeKey = keyof (typeof typeWords)['en'];
type TypeOf<Key> = Key extends `type.${infer Type}` ? Type : never;

export function TypeName({ type }: { readonly type: TypeOf<TypeKey> }) {
  const say = useWords(typeWords);
  return (
    <>
      <TypeIcon type={type} />
      {say(`type.${type}`)}
    </>
  );
}
