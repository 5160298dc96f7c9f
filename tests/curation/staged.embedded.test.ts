/** A load in stages, on the embedded engine, in a file that outlives a killed process. */
import { afterAll, beforeEach } from '@jest/globals';
import { openTestEmbedded, temporaryGraphFile } from '../support/embedded.ts';
import { describeStaged } from './staged.contract.ts';

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

describeStaged('the embedded engine', {
  open: () => openTestEmbedded((path = next())),
  settings: () => ({ engine: 'embedded', path }),
  kills: [1, 2, 4, 5, 6, 8, 11],
  every: 2,
});
