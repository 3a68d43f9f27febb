/**
 * Whether a name fits a pattern with `*` and `?`, without regard to case (UG Action). It goes back
 * to the last `*` only, so it takes at most pattern × name steps.
 */
export function matchesWildcards(pattern: string, name: string): boolean {
  const wanted = pattern.toLowerCase();
  const text = name.toLowerCase();
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (wanted[next] === '*') {
      star = next++;
      resume = at;
    } else if (wanted[next] === '?' || wanted[next] === text[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (wanted[next] === '*') next++;
  return next === wanted.length;
}
