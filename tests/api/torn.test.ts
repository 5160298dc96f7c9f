/** Answers during ordinary loads, on both engines. */
import { EXTENT } from '../support/extent.ts';
import { describeEngines } from '../support/world.ts';
import { describeTorn } from './torn.contract.ts';

/** RAPPORT_TORN sets how many answers are read: 10,000 for a hunt. */
const wanted = process.env['RAPPORT_TORN'] ?? (EXTENT === 'quick' ? '60' : '800');

describeEngines('answers of one revision', (open) => describeTorn(open, Number(wanted)));
