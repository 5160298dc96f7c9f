/** Questions that are compared but never timed. They cover what the timed questions leave out. */
import type { Question } from '../questions/question.ts';
import { pairKnownBy } from './pair-known-by.ts';
import { profileMerged } from './profile-merged.ts';
import { topAfter } from './top-after.ts';

export const CHECKS: readonly Question[] = [pairKnownBy, topAfter, profileMerged];
