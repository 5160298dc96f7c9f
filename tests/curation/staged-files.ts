/** A file for each embedded graph of a suite, which outlives a killed process. */
import { afterAll, beforeEach } from '@jest/globals';
import { openTestEmbedded, temporaryGraphFile } from '../support/embedded.ts';
import type { StagedSuite } from './staged.contract.ts';

/** How a suite opens its graph and finds it again; the files are removed at its end. */
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
