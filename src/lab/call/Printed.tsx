interface PrintedProps {
  readonly label: string;
  readonly text: string | undefined;
  /** What stands there where there is no text. */
  readonly otherwise: string;
}

/** A text to read. */
export function Printed({ label, text, otherwise }: PrintedProps) {
  if (!text) return <p className="pane-empty">{otherwise}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached
    <section className="printed" aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  );
}
