/** An invented report that follows the article: the meeting of Kerry and Hun Sen was held, another one is disputed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  'dataset.yaml': `
id: follow-up
title: Invented follow-up
coverage: One invented report, for a test.
`,
  'entities/all.yaml': `
- { id: john-kerry, type: Person }
- { id: hun-sen, type: Person }
- { id: hor-namhong, type: Person }
- { id: peace-palace, type: Place }
- { id: kerry-hun-sen-2016-01, type: Meeting }
- { id: kerry-hor-namhong-2016-01, type: Meeting }
`,
  'sources/report.yaml': `
source:
  id: invented-follow-up
  title: Invented follow-up report
  publisher: Nobody
  url: https://example.org/follow-up
  language: en
  publishedOn: 2016-01-27
  paragraphs:
    1: '${'1'.repeat(64)}'
    2: '${'2'.repeat(64)}'
claims:
  - paragraph: 1
    person: { id: john-kerry, name: John Kerry }
    summary: Names Kerry.
  - paragraph: 1
    person: { id: hun-sen, name: Hun Sen }
    summary: Names Hun Sen.
  - paragraph: 1
    place: { id: peace-palace, name: Peace Palace }
    summary: Names the Peace Palace.
  - paragraph: 1
    meeting:
      id: kerry-hun-sen-2016-01
      title: John Kerry and Hun Sen, January 2016
      stage: held
      format: talks
      date: { edtf: 2016-01-26, asWritten: on Tuesday, basis: resolved, how: It appeared on a Wednesday. }
      attendee: [john-kerry, hun-sen]
      at: peace-palace
    summary: Kerry and Hun Sen talked on Tuesday.
  - paragraph: 2
    person: { id: hor-namhong, name: Hor Namhong }
    summary: Names Hor Namhong.
  - paragraph: 2
    meeting:
      id: kerry-hor-namhong-2016-01
      title: John Kerry and Hor Namhong, January 2016
      stage: held
      attendee: [john-kerry, hor-namhong]
    summary: Kerry met Hor Namhong.
  - paragraph: 2
    stage: { of: kerry-hor-namhong-2016-01, stage: held }
    modality: denied
    speaker: hor-namhong
    summary: Hor Namhong denies it.
`,
};

/** Writes the seeds into a new folder. */
export function writeFollowUp(folder: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
