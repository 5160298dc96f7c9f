/** One file per embedded graph of a suite, so that the graph survives a killed process. */
import { afterAll, beforeEach } from 'vitest';
import { openTestEmbedded, temporaryGraphFile } from '../support/embedded.ts';
import type { StagedSuite } from './staged.contract.ts';

/** Opens graphs in temporary files, which are removed at the end of the suite. */
export function embeddedFiles(): Pick<StagedSuite, 'open' | 'settings'> {
  const files: ReturnType<typeof temporaryGraphFile>[] = [];
  const next = () => {
    const file = temporaryGraphFile();
    files.push(file);
    return file.path;
  };
  let path = next();
  beforeEach(() => {
    path = next();
  });
  afterAll(() => files.forEach(({ remove }) => remove()));
  return {
    open: () => openTestEmbedded((path = next())),
    settings: () => ({ engine: 'embedded', path }),
  };
}
