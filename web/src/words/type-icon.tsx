/** Small drawings of the types of entities, beside the word of the type. They only decorate: the word says all. */
import './type-icon.css';

/** Paths in a square of 16, drawn as lines. Organizations have one for each kind. */
const PATHS = {
  Person: 'M8 7.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14.5c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5',
  Group:
    'M5.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1 13.5c.3-2.6 2-4 4.5-4s4.2 1.4 4.5 4M10.5 2.7a2.5 2.5 0 0 1 0 4.6M12 9.8c1.8.5 2.8 1.8 3 3.7',
  PARTY: 'M3.5 15V1.5M3.5 2.5h9l-2 3 2 3h-9',
  NGO: 'M8 14 2.8 8.6a3.3 3.3 0 0 1 0-4.7 3.3 3.3 0 0 1 4.7 0l.5.6.5-.6a3.3 3.3 0 0 1 4.7 4.7L8 14Z',
  GOVERNMENT_BODY: 'M1.5 14.5h13M2 6h12L8 1.5 2 6ZM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M2.5 12h11',
  STATE:
    'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM1.5 8h13M8 1.5c-4 4-4 9 0 13M8 1.5c4 4 4 9 0 13',
  OTHER: 'M3 14.5v-13h10v13M1.5 14.5h13M6 4.5h1M9 4.5h1M6 7.5h1M9 7.5h1M6.5 14.5v-4h3v4',
  Meeting: 'M1.5 2h8v5.5h-4L3 10V7.5H1.5V2ZM11.5 5.5h3V11H13v2.5L10.5 11h-4V9.5',
  Visit: 'M8 14.5 14.5 8 8 1.5M14 8H1.5',
  Statement: 'M2 6.5v3h2.5L11 13V3L4.5 6.5H2ZM13 6c1 1.2 1 2.8 0 4M5 9.5l1 4',
  LegalCase: 'M8 1.5v13M4.5 14.5h7M3 3.5h10M3 3.5 1 9h4L3 3.5ZM13 3.5 11 9h4l-2-5.5Z',
  Role: 'M1.5 5h13v8.5h-13V5ZM5.5 5V2.5h5V5M1.5 8.5h13M8 7.5v2',
  Source: 'M3.5 1.5h6l3 3v10h-9v-13ZM9.5 1.5v3h3M5.5 7.5h5M5.5 10h5M5.5 12.5h3',
  Claim: 'M2.5 9c0-3.5 1-5.5 4-6.5M2.5 9h4v4h-4V9ZM9.5 9c0-3.5 1-5.5 4-6.5M9.5 9h4v4h-4V9Z',
  Circumstance: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4v4l3 2',
  Place:
    'M8 14.5s5-4.5 5-8.2A4.9 4.9 0 0 0 8 1.5a4.9 4.9 0 0 0-5 4.8C3 10 8 14.5 8 14.5ZM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8Z',
  Topic: 'M6 1.5 4.5 14.5M11.5 1.5 10 14.5M2 5.5h12.5M1.5 10.5H14',
} as const;

interface TypeIconProps {
  /** A name of a type in GraphQL. */
  readonly type: string;
  /** The kind of an organization. */
  readonly kind?: string | null | undefined;
}

/** Nothing for a type without a drawing. */
export function TypeIcon({ type, kind }: TypeIconProps) {
  const key = type === 'Organization' ? (kind ?? 'OTHER') : type;
  if (!isDrawn(key)) return null;
  return (
    <svg className="type-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[key]} />
    </svg>
  );
}

const isDrawn = (key: string): key is keyof typeof PATHS => Object.hasOwn(PATHS, key);
