/** Buttons that zoom and move the picture. */
import { useWords } from '../../../language/language.ts';
import { networkWords } from '../network-words.ts';
import type { ViewControl } from './view.ts';

const BY = 80;

export function NetworkTools({ control }: { readonly control: ViewControl }) {
  const say = useWords(networkWords);
  const buttons = [
    ['zoomIn', '+', control.zoomIn],
    ['zoomOut', '−', control.zoomOut],
    ['left', '←', () => control.move(BY, 0)],
    ['right', '→', () => control.move(-BY, 0)],
    ['up', '↑', () => control.move(0, BY)],
    ['down', '↓', () => control.move(0, -BY)],
    ['showAll', '⤢', control.showAll],
  ] as const;
  return (
    <div className="network-moves" role="group" aria-label={say('tools')}>
      {buttons.map(([key, sign, act]) => (
        <button key={key} type="button" aria-label={say(key)} title={say(key)} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  );
}
