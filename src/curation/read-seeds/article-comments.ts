/** The comments with which `rapport source add` begins a source's file: the article's own text, to work beside. */

/** Begins a comment that is for working and not for publishing. */
export const WORK_MARK = '#|';

/** The lines of working comments, counted from 1. */
export function workLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (isWorkLine(line) ? [index + 1] : []));
}

export const isWorkLine = (line: string): boolean => line.trimStart().startsWith(WORK_MARK);
