/** JSON source without the white space between its tokens; numbers and strings keep their spelling. */
export function compact(source: string): string {
  return source.replaceAll(
    /("(?:[^"\\]|\\.)*")|\s+/g,
    (_all, string: string | undefined) => string ?? '',
  );
}
