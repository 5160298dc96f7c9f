/** The explorer says in Khmer what the server says of its exports in English. */
import { expect, test } from 'vitest';
import { EXPORTER } from '../../src/exchange/export/exporter.ts';
import { ALL_WHATS } from '../../src/exchange/export/losses.ts';
import { FORMATS_IN_KHMER } from '../../web/src/take-away/export/formats-in-khmer.ts';
import { LOSSES_IN_KHMER } from '../../web/src/take-away/export/losses-in-khmer.ts';

test('16.6 every format and everything that one leaves out is told in Khmer', () => {
  expect(Object.keys(LOSSES_IN_KHMER)).toEqual(ALL_WHATS);
  expect(Object.keys(FORMATS_IN_KHMER)).toEqual(EXPORTER.formats.map(({ name }) => name));
});
