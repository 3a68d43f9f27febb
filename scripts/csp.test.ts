import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, withContentSecurityPolicy } from './csp';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe('the content security policy', () => {
  it('forbids every connection and every foreign script', () => {
    const directives = CONTENT_SECURITY_POLICY.split('; ');
    expect(directives).toContain("connect-src 'none'");
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("require-trusted-types-for 'script'");
  });

  it('never lets scripts be written inline or evaluated', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('contains nothing that would end the attribute it stands in', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/["<>&]/);
  });

  it('stands after the encoding and before the first script', () => {
    const html = withContentSecurityPolicy(
      page('<meta charset="utf-8"><script type="module" src="./a.js"></script>'),
    );
    const [charset, policy, script] = ['<meta charset', 'http-equiv', '<script'].map((part) =>
      html.indexOf(part),
    );
    expect(charset).toBeLessThan(policy ?? 0);
    expect(policy).toBeLessThan(script ?? 0);
  });

  it('leads the head of a page that names no encoding', () => {
    expect(withContentSecurityPolicy(page('<title>x</title>'))).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('stops the build of a page that it would break or come too late for', () => {
    expect(() => withContentSecurityPolicy(page('<script>1</script>'))).toThrow(/inline script/);
    expect(() =>
      withContentSecurityPolicy(page('<link rel="icon" href="x"><meta charset="utf-8">')),
    ).toThrow(/before its security policy/);
    expect(() => withContentSecurityPolicy('<p>no head</p>')).toThrow(/no head/);
  });
});
