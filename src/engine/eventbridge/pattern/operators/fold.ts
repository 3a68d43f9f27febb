/** A UTF-16 unit of a pattern in lower and in upper case; one form where the two are the same. */
type Unit = readonly [string] | readonly [string, string];

/** A text to be compared without regard to case (EB operators, recorded AWS answers). */
export type Folded = readonly Unit[];

/**
 * Prepares a pattern's text. Each UTF-16 unit has its full lower and upper form, so `ß` stands for
 * `ß` and `SS`; half a surrogate pair becomes `?`, as the service makes it.
 */
export function fold(text: string): Folded {
  return text.split('').map((unit): Unit => {
    if (/[\ud800-\udfff]/.test(unit)) return ['?'];
    const lower = unit.toLowerCase();
    const upper = unit.toUpperCase();
    return lower === upper ? [lower] : [lower, upper];
  });
}
