/**
 * Flags every automated Chromium is started with: it contacts nobody on its own account and draws
 * without a graphics card. Playwright adds `--no-sandbox`, which root and containers need.
 */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
