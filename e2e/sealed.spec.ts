import { CONTENT_SECURITY_POLICY } from '../scripts/csp';
import { expect, test } from './support/test';

/** Console messages and violations that a blocked attempt leaves behind. */
const BLOCKED = /violates the document's|Content Security Policy|blocked|Refused to/;

test.describe('the browser keeps what is typed on the page', () => {
  test('the page states its security policy before anything it loads', async ({ request }) => {
    const html = await (await request.get('./')).text();
    const policy = html.indexOf(`content="${CONTENT_SECURITY_POLICY}"`);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.search(/<script|<link|<style/));
  });

  test('no code on the page can connect to anything', async ({ playground, page, offences }) => {
    await playground.open();
    const attempts = await page.evaluate(async () => {
      const outcome = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'sent',
          () => 'blocked',
        );
      return {
        elsewhere: await outcome(fetch('http://127.0.0.1:9/')),
        home: await outcome(fetch('./')),
      };
    });
    await offences.expectCaught(/security policy: connect-src/);
    offences.allow(BLOCKED);
    expect(attempts).toEqual({ elsewhere: 'blocked', home: 'blocked' });
  });

  test('text never becomes code', async ({ playground, page, offences }) => {
    await playground.open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'globalThis.ran = true';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="ran = true">');
      } catch {
        // Trusted Types throw where the policy alone would only report.
      }
    });
    await offences.expectCaught(/security policy: (?:require-trusted-types-for|script-src)/);
    offences.allow(BLOCKED);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
});
