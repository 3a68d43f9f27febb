import type { Plugin } from 'vite';

/**
 * Names of the Trusted Types policies the page may create. All but the last two are Monaco's own: each
 * part of the editor that writes HTML has one, and `dompurify` cleans the hover texts. The last
 * two start the editor's workers and the one that reasons, and nothing else.
 */
const TRUSTED_TYPES_POLICIES = [
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorGhostText',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'tokenizeToString',
  'playground',
  'reasoning',
] as const;

/** The policy the browser enforces on the built page: nothing leaves it, nothing foreign runs in it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Monaco sets inline styles and injects its rules as style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
].join('; ');

const CHARSET = /<meta\s+charset\b[^>]*>/i;
const HEAD = /<head\b[^>]*>/i;
const FIRST_LOAD = /<(?:script|link|style)\b/i;
const INLINE_SCRIPT = /<script\b(?![^>]*\bsrc=)[^>]*>/i;

/**
 * Puts the policy into a page as a meta element, before anything the page loads.
 *
 * @param html the finished page
 * @returns the page with the policy
 * @throws when the page could not work under the policy, or would load something before it
 */
export function withContentSecurityPolicy(html: string): string {
  if (INLINE_SCRIPT.test(html)) {
    throw new Error('The page has an inline script, which its security policy forbids');
  }
  // The encoding has to stand within the first 1,024 bytes, so it stays in front of the policy.
  const anchor = CHARSET.exec(html) ?? HEAD.exec(html);
  if (!anchor) throw new Error('The page has no head to put its security policy into');
  const at = anchor.index + anchor[0].length;
  if (FIRST_LOAD.test(html.slice(0, at))) {
    throw new Error('The page loads something before its security policy');
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return `${html.slice(0, at)}\n    ${meta}${html.slice(at)}`;
}

/** Vite plugin: the built page carries its security policy; the development server does not. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withContentSecurityPolicy },
  };
}
