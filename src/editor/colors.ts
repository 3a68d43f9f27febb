import type { EditorTheme } from './types';

/**
 * Monaco takes colors as numbers, not as CSS variables: these are the tokens of
 * `app/styles/tokens.css`, and a test holds them to it.
 */
export interface EditorColors {
  readonly panel: string;
  readonly raised: string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly 'ink-3': string;
  readonly line: string;
  readonly 'line-2': string;
  readonly accent: string;
  readonly 'accent-soft': string;
  readonly no: string;
  readonly depends: string;
  readonly 'mute-bg': string;
  readonly 'code-key': string;
  readonly 'code-string': string;
  readonly 'code-punctuation': string;
  readonly 'code-number': string;
}

export const COLORS: Readonly<Record<EditorTheme, EditorColors>> = {
  light: {
    panel: '#ffffff',
    raised: '#ffffff',
    ink: '#1b1c1e',
    'ink-2': '#55585d',
    'ink-3': '#6b6e74',
    line: '#e3e3df',
    'line-2': '#cfcfc9',
    accent: '#3651c9',
    'accent-soft': '#eef1fd',
    no: '#ad1f18',
    depends: '#7d5200',
    'mute-bg': '#efefec',
    'code-key': '#5a3ea6',
    'code-string': '#0b6456',
    'code-punctuation': '#6b6e74',
    'code-number': '#9a3f00',
  },
  dark: {
    panel: '#1b1d20',
    raised: '#22252a',
    ink: '#ececea',
    'ink-2': '#adb0b5',
    'ink-3': '#93979d',
    line: '#2a2d31',
    'line-2': '#3f4349',
    accent: '#93a5ff',
    'accent-soft': '#222942',
    no: '#ff8f86',
    depends: '#f0c060',
    'mute-bg': '#26292d',
    'code-key': '#bba6ff',
    'code-string': '#7fd6c2',
    'code-punctuation': '#93979d',
    'code-number': '#f0a877',
  },
};
