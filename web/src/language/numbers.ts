/** Numbers in both languages. Chromium's Intl has no Khmer digits, so they are here. */
import type { Language } from './languages.ts';

const KHMER_ZERO = 0x17e0;

/** A number in the digits of the language; grouped by thousands. */
export function number(value: number, language: Language): string {
  // Most numbers are small, and the first use of Intl costs a phone some 50 ms.
  if (Number.isInteger(value) && Math.abs(value) < 1000) return inDigitsOf(language, String(value));
  return inDigitsOf(language, value.toLocaleString('en', { maximumFractionDigits: 3 }));
}

/** A text in which every digit is written in the digits of the language. */
export function inDigitsOf(language: Language, text: string): string {
  if (language === 'en') return text;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(KHMER_ZERO + Number(digit)));
}
