/** The script in which a text is written. */

/**
 * Scripts that {@link scriptOf} tells apart, as ISO 15924 codes, which are also Unicode's short names.
 */
const SCRIPTS = (
  'Latn Khmr Cyrl Arab Hani Grek Thai Laoo Mymr Hebr Deva Beng Hang Hira Kana Armn Geor Ethi Sinh ' +
  'Taml Telu Knda Mlym Gujr Guru Orya Tibt Mong Thaa Syrc Java Cham Bopo'
)
  .split(' ')
  .map((code) => ({ code, letters: new RegExp(`(?=\\p{L})\\p{Script=${code}}`, 'gu') }));

/**
 * ISO 15924 code of the script of most letters, the first of {@link SCRIPTS} on a tie: `Latn`, `Khmr`,
 * `Hani`, … Kana, with or without Chinese characters, is `Jpan`. Text without such letters is `Zyyy`.
 */
export function scriptOf(text: string): string {
  let main = 'Zyyy';
  let most = 0;
  let kana = 0;
  for (const { code, letters } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (code === 'Hira' || code === 'Kana') kana += count;
    if (count > most) [main, most] = [code, count];
  }
  return kana > 0 && ['Hani', 'Hira', 'Kana'].includes(main) ? 'Jpan' : main;
}
