/** The colours of `theme/tokens.css` as themes of the editor, which knows no style sheets. Every token reaches a contrast of 4.5. */
import type { editor } from 'monaco-editor';

interface Palette {
  readonly base: 'vs' | 'vs-dark';
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly link: string;
  readonly focus: string;
  readonly held: string;
  readonly asked: string;
  readonly planned: string;
  readonly denied: string;
}

const LIGHT: Palette = {
  base: 'vs',
  paper: '#ffffff',
  ink: '#1b1d21',
  quiet: '#565b63',
  rule: '#d8d4ca',
  link: '#14508c',
  focus: '#b3400a',
  held: '#1c6434',
  asked: '#5b3f92',
  planned: '#7a4b00',
  denied: '#7c1f63',
};

const DARK: Palette = {
  base: 'vs-dark',
  paper: '#15181c',
  ink: '#eceae5',
  quiet: '#a9afb8',
  rule: '#363c45',
  link: '#8fc1f5',
  focus: '#ffb27a',
  held: '#7fd49b',
  asked: '#c8b2f5',
  planned: '#efc06b',
  denied: '#f0a6d8',
};

function themeOf(palette: Palette): editor.IStandaloneThemeData {
  const { base, paper, ink, quiet, rule, link, focus, held, asked, planned, denied } = palette;
  const rules = Object.entries({
    '': ink,
    comment: quiet,
    keyword: denied,
    string: held,
    number: planned,
    'argument.identifier': asked,
    'type.identifier': link,
    'key.identifier': ink,
    'string.key.json': link,
    'string.value.json': held,
    'number.json': planned,
    'keyword.json': denied,
  }).map(([token, colour]) => ({ token, foreground: colour.slice(1) }));
  const faint = `${link}22`;
  return {
    base,
    inherit: true,
    rules,
    colors: {
      'editor.background': '#ffffff00',
      'editor.foreground': ink,
      'editorLineNumber.foreground': quiet,
      'editorLineNumber.activeForeground': ink,
      'editorBracketHighlight.foreground1': link,
      'editorBracketHighlight.foreground2': held,
      'editorBracketHighlight.foreground3': planned,
      'editorIndentGuide.background1': rule,
      'editorHoverWidget.background': paper,
      'editorWidget.background': paper,
      'editorSuggestWidget.background': paper,
      'editorSuggestWidget.selectedBackground': faint,
      'editorSuggestWidget.selectedForeground': ink,
      'editorSuggestWidget.highlightForeground': link,
      'list.hoverBackground': faint,
      'list.highlightForeground': link,
      'list.focusHighlightForeground': link,
      'menu.background': paper,
      'menu.selectionBackground': faint,
      'menu.selectionForeground': ink,
      'quickInput.background': paper,
      'quickInputList.focusBackground': faint,
      'quickInputList.focusForeground': ink,
      'textLink.foreground': link,
      'textLink.activeForeground': link,
      focusBorder: focus,
      'scrollbar.shadow': '#ffffff00',
    },
  };
}

/** By name. GraphiQL takes the names, and the editor learns the colours as soon as it is loaded. */
export const EDITOR_THEMES = {
  'house-light': themeOf(LIGHT),
  'house-dark': themeOf(DARK),
};

export const EDITOR_THEME_NAMES = { light: 'house-light', dark: 'house-dark' } as const;
