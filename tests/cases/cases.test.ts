/** The small worlds with given answers, on the embedded engine. */
import { describe } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { testCases } from './cases.contract.ts';

describe('a small world, on the embedded engine', () => testCases(openTestEmbedded));
