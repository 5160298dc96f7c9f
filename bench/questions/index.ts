/** All questions, in the order in which they are asked and reported. */
import { counts } from './counts.ts';
import { list } from './list.ts';
import { network } from './network.ts';
import { pair } from './pair.ts';
import { path } from './path.ts';
import { profile } from './profile.ts';
import type { Question } from './question.ts';
import { timeline } from './timeline.ts';
import { top } from './top.ts';

export const QUESTIONS: readonly Question[] = [
  ...[profile, pair, list, counts, top],
  ...[path, network, timeline],
];
