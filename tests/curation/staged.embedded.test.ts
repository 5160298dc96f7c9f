/** A load in stages, on the embedded engine. */
import { describeStaged } from './staged.contract.ts';
import { embeddedFiles } from './staged-files.ts';

describeStaged('the embedded engine', { ...embeddedFiles(), kills: [4], every: 9 });
