#!/usr/bin/env node
/** `assert-ran.mjs <report> <title>`: fails unless a test whose full name has the title passed. */
import { existsSync, readFileSync } from 'node:fs';
import { passedTests } from './results.mjs';

const [report, title] = process.argv.slice(2);
const passed = existsSync(report)
  ? passedTests(JSON.parse(readFileSync(report, 'utf8')), title).length
  : 0;
console.log(`${passed} tests of "${title}" passed.`);
process.exitCode = passed > 0 ? 0 : 1;
