/** The palette of the house in the editors, also after the colours of the system or the page have changed. */
import { useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import type { Scheme } from '../theme/scheme.ts';
import { EDITOR_THEMES } from './editor-themes.ts';

export function Colours({ scheme }: { readonly scheme: Scheme }) {
  const { setTheme } = useGraphiQLActions();
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const [name, theme] of Object.entries(EDITOR_THEMES)) {
      monaco.editor.defineTheme(name, theme);
    }
    const show = () => setTheme(scheme === 'auto' ? null : scheme);
    show();
    // GraphiQL looks at the system once; its editors would keep dark letters on a dark page.
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [monaco, scheme, setTheme]);
  return null;
}
