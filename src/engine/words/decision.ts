import type { Decision } from '../iam/decision';

/** The word in a cell, with No told apart. */
export function decisionWords(decision: Decision): {
  readonly word: 'Yes' | 'No';
  readonly why: string;
} {
  switch (decision) {
    case 'allowed':
      return { word: 'Yes', why: 'allowed' };
    case 'explicitDeny':
      return { word: 'No', why: 'a Deny applies' };
    case 'implicitDeny':
      return { word: 'No', why: 'nothing allows it' };
  }
}
