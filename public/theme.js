// Sets the theme before the first paint; the page itself takes over from there. A file of its own,
// because the page's security policy allows no inline script.
(() => {
  let theme;
  try {
    theme = JSON.parse(localStorage.getItem('eb-policy-playground.settings') || '{}').theme;
  } catch {
    // No storage, or something else in it: as the system has it.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
})();
