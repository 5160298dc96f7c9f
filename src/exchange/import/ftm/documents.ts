/** Reads documents and articles of FollowTheMoney: they are sources, by which other records prove what they say. */
import { addressIn } from '../records/data-sources.ts';
import { languageTag } from '../records/languages.ts';
import type { FtmReading } from './ftm-reading.ts';

export function readDocument(reading: FtmReading): void {
  const textOf = (property: string) => reading.take(property)[0]?.text;
  const titles = ['title', 'name', 'fileName'].flatMap((property) => reading.take(property));
  const [title] = titles;
  if (title === undefined) {
    const { schema, head } = reading.record;
    const message = `${schema} ${head.id} has no title.`;
    reading.refuse('title', '', { code: 'noName', message, fix: 'Give it a title or a fileName.' });
    return;
  }
  const published = reading.date('publishedAt').edtf;
  const retrieved = reading.date('retrievedAt').edtf;
  const isDay = retrieved !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(retrieved);
  const accessedOn = isDay ? retrieved : reading.file.sources.knownBy(title.firstSeen);
  if (published === undefined && accessedOn === undefined) {
    const message = 'It is unknown from which day this document is known.';
    const fix =
      'Give it publishedAt, or give --published: the day on which the file became public.';
    reading.refuse('publishedAt', '', { code: 'noDay', message, fix });
    return;
  }
  const [publisher, url] = [textOf('publisher'), addressIn(textOf('sourceUrl'))];
  const language = languageTag(textOf('language'));
  reading.draft.describe({
    id: reading.id,
    title: title.text,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === 'und' ? {} : { language }),
    ...(published !== undefined
      ? { publishedOn: published }
      : accessedOn === undefined
        ? {}
        : { accessedOn }),
    paragraphs: {},
  });
}
