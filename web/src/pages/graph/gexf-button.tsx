/** Saves the network as GEXF. The code that writes it is loaded on demand. */
import { useState } from 'react';
import { FaultNotice } from '../../faults/fault-notice.tsx';
import { CodeFault, loadCode } from '../../faults/load-code.ts';
import { useWords } from '../../language/language.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { fileName, save } from '../../take-away/files.ts';
import { takeAwayWords } from '../../take-away/take-away-words.ts';
import { useProvenance } from '../../take-away/use-provenance.ts';

interface GexfButtonProps {
  readonly title: string;
  readonly network: ApiNetwork;
}

export function GexfButton({ title, network }: GexfButtonProps) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  const [fault, setFault] = useState<string | null>(null);
  async function saveGexf() {
    try {
      const { gexf } = await loadCode(() => import('../../pictures/network-gexf.ts'));
      save(fileName(title, 'gexf'), 'application/gexf+xml', gexf(network, provenance()));
      setFault(null);
    } catch (error) {
      setFault(error instanceof CodeFault ? error.code : 'BROKEN');
    }
  }
  return (
    <>
      <button type="button" onClick={() => void saveGexf()}>
        {say('gexf')}
      </button>
      {fault !== null && <FaultNotice code={fault} retry={() => void saveGexf()} isSmall />}
    </>
  );
}
