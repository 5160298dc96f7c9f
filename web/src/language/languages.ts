/** The languages of the interface. */

export const LANGUAGES = ['en', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];
