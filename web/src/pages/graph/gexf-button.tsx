/** Saves the network as GEXF. The code that writes it is loaded on demand. */
import { useWords } from '../../language/language.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { fileName, save } from '../../take-away/files.ts';
import { takeAwayWords } from '../../take-away/take-away-words.ts';
import { useProvenance } from '../../take-away/use-provenance.ts';

export function GexfButton({
  title,
  network,
}: {
  readonly title: string;
  readonly network: ApiNetwork;
}) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  return (
    <button
      type="button"
      onClick={() => {
        void import('../../pictures/network-gexf.ts').then(({ gexf }) =>
          save(fileName(title, 'gexf'), 'application/gexf+xml', gexf(network, provenance())),
        );
      }}
    >
      {say('gexf')}
    </button>
  );
}
