/**
 * Moves the focus to the next part of the page, or to the one before: the parts are the elements
 * with `data-region`, in the order of the document.
 */
export function focusRegion(by: -1 | 1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next =
    regions[
      (at === -1 && by === -1 ? regions.length - 1 : at + by + regions.length) % regions.length
    ];
  if (next) focusInside(next);
}

/** What one most likely wants in a part of the page: its text, its cell, or its beginning. */
const ENTRANCES = [
  '[data-column][tabindex="0"]',
  '.native-edit-context, textarea',
  'button:not(:disabled):not([tabindex="-1"]), a[href]',
];

/** Moves the focus to the way in of an element. */
function focusInside(element: HTMLElement): void {
  for (const selector of ENTRANCES) {
    const entrance = element.querySelector<HTMLElement>(selector);
    if (entrance) {
      entrance.focus();
      return;
    }
  }
  element.focus();
}
