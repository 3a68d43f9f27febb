/** Saves a text as a file of this person's machine, as a download. */
export function saveText(content: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the content after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
