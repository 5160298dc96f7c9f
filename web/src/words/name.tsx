/** A name as text in its own language and direction: Khmer gets its font and line height. Never markup. */

const KHMER = /\p{Script=Khmer}/u;
const LATIN = /\p{Script=Latin}/u;

/** BCP 47 tag by script; an unknown language stays unknown. */
export function languageOf(text: string): string {
  if (KHMER.test(text)) return 'km';
  return LATIN.test(text) ? 'und-Latn' : 'und';
}

export function Name({ children }: { readonly children: string }) {
  return (
    <bdi className="name" lang={languageOf(children)}>
      {children}
    </bdi>
  );
}
