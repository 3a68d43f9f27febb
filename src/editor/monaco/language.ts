import { languages } from 'monaco-editor/editor';
import { type TokenKind, tokenizeLine } from '../plain/tokenize';
import { provideFolding } from './folding';
import { provideKnowledge } from './knowledge-providers';
import { LANGUAGE } from './language-id';
import { provideRepairs } from './repairs';

const SCOPES: Readonly<Record<TokenKind, string>> = {
  key: 'string.key',
  string: 'string.value',
  number: 'number',
  keyword: 'keyword',
  punctuation: 'delimiter',
  other: '',
};

/**
 * Sets the JSON language up; once. It is ours and not Monaco's: what is wrong with a text is said
 * by our engine alone, colors come from the plain editor's reader, so that nothing changes color
 * when the editors are swapped, and what is suggested and explained needs no worker.
 */
export function setUpLanguage(): void {
  languages.register({ id: LANGUAGE });
  languages.setLanguageConfiguration(LANGUAGE, {
    // Everything between quotes, so that `events:PutRule` is one word.
    wordPattern: /[^\s"{}[\],]+/g,
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}', notIn: ['string'] },
      { open: '[', close: ']', notIn: ['string'] },
      { open: '"', close: '"', notIn: ['string'] },
    ],
    indentationRules: {
      increaseIndentPattern: /[{[]\s*$/,
      decreaseIndentPattern: /^\s*[}\]]/,
    },
  });
  const state: languages.IState = { clone: () => state, equals: () => true };
  languages.setTokensProvider(LANGUAGE, {
    getInitialState: () => state,
    tokenize: (line) => ({ tokens: tokensOf(line), endState: state }),
  });
  provideKnowledge(LANGUAGE);
  provideFolding(LANGUAGE);
  provideRepairs(LANGUAGE);
}

/** Monaco's tokens run up to the next one, so white space needs tokens of its own. */
function tokensOf(line: string): languages.IToken[] {
  const tokens: languages.IToken[] = [];
  let at = 0;
  for (const { kind, start, end } of tokenizeLine(line)) {
    if (start > at) tokens.push({ startIndex: at, scopes: '' });
    tokens.push({ startIndex: start, scopes: SCOPES[kind] });
    at = end;
  }
  if (at < line.length) tokens.push({ startIndex: at, scopes: '' });
  return tokens;
}
