/** Languages as records write them, as BCP 47 tags. */

/** `eng` → `en`, `pt_BR` → `pt-BR`; `und` if it is missing or no language. */
export function languageTag(text: string | undefined): string {
  if (text === undefined || text.trim() === '') return 'und';
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}
