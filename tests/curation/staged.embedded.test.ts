/** Large loads, on the embedded engine. */
import { EXTENT } from '../support/extent.ts';
import { describeStaged } from './staged.contract.ts';
import { embeddedFiles } from './staged-files.ts';

describeStaged('the embedded engine', {
  ...embeddedFiles(),
  kills: [4],
  every: EXTENT === 'quick' ? 61 : 9,
});
