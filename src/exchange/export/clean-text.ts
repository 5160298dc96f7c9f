/** Texts as files can hold them: names come from sources, and some hold characters that no XML or calendar may. */

/**
 * Characters that XML 1.0 forbids: C0 controls but tab, line feed and carriage return, U+FFFE, U+FFFF, and one half of
 * a surrogate pair without the other.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** The text with U+FFFD in place of each character that cannot be written, so that a reader sees that one stood there. */
export const writable = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** The same on one line: each run of white space is a space. */
export const onOneLine = (text: string): string => writable(text).replace(/\s+/gu, ' ').trim();
