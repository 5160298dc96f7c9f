/** Reads the classification of an event of Popolo: whether it plainly says that this is a meeting, and in which form. */
import { MEETING_FORMATS, type MeetingFormat } from '../../../domain/entities/entities.ts';

/** With one of these, it says that there was none, that there may be one, or that it was something in writing. */
const DENYING: ReadonlySet<string> = new Set([
  ...[
    'no',
    'non',
    'not',
    'never',
    'without',
    'didn',
    'wasn',
    'isn',
    'denied',
    'alleged',
    'rumoured',
  ],
  ...[
    'cancelled',
    'canceled',
    'cancellation',
    'postponed',
    'called',
    'abandoned',
    'failed',
    'missed',
  ],
  ...[
    'declined',
    'refused',
    'rejected',
    'request',
    'requests',
    'requested',
    'invitation',
    'attempted',
  ],
  ...[
    'proposed',
    'proposal',
    'possible',
    'potential',
    'probable',
    'tentative',
    'pending',
    'intended',
  ],
  ...['planned', 'scheduled', 'expected', 'upcoming', 'future', 'or', 'hybrid', 'partly', 'mixed'],
  ...['letter', 'mail', 'email', 'correspondence', 'written'],
]);

/** Words by which people say that they were not in one room. */
const FORMS: ReadonlyMap<string, MeetingFormat> = new Map([
  ...['call', 'telephone', 'telephonic', 'phone', 'teleconference'].map(
    (word) => [word, 'call'] as const,
  ),
  ...['video', 'videoconference', 'virtual', 'online', 'remote', 'zoom', 'teams', 'skype'].map(
    (word) => [word, 'video'] as const,
  ),
]);

/** The form as our own export has it: `meeting (gathering)`. */
const OWN_FORM = /^meeting\s*\(\s*([a-z]+)\s*\)$/i;

/** Words that may follow: a meeting by telephone, of a committee. In "meeting room" it is a room that is meant. */
const FOLLOWING: ReadonlySet<string> = new Set([
  ...['by', 'via', 'over', 'through', 'on', 'in', 'at', 'with', 'of', 'for', 'between', 'and'],
  ...FORMS.keys(),
]);

/** What a classification says of a meeting. */
export interface SaidMeeting {
  /** Absent if it does not say how they met. */
  readonly format?: MeetingFormat;
}

/** Null if it is about something else; `unclear` if it names a meeting but does not plainly say that this is one. */
export function meetingIn(classification: string): SaidMeeting | 'unclear' | null {
  const text = classification.toLowerCase();
  if (!/\bmeeting\b/.test(text)) return null;
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const [, next] = /\bmeeting\s+(\p{L}+)/u.exec(text) ?? [];
  if (/[?~/]/.test(text) || words.some((word) => DENYING.has(word))) return 'unclear';
  if (next !== undefined && !FOLLOWING.has(next)) return 'unclear';
  const forms = words.flatMap((word) => FORMS.get(word) ?? []);
  // Partly in one room: nobody says who was where.
  if (forms.length > 0 && words.includes('person')) return 'unclear';
  const [, own] = OWN_FORM.exec(classification) ?? [];
  const format =
    // A video call is by video.
    forms.find((form) => form === 'video') ??
    forms[0] ??
    MEETING_FORMATS.find((name) => name !== 'unknown' && name === own?.toLowerCase());
  return format === undefined ? {} : { format };
}
