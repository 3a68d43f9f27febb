/** The product's sign: the lines of a table, one of them with a verdict. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--ink)" />
      <g fill="var(--panel)">
        <rect x="7" y="8.5" width="18" height="3" rx="1.5" />
        <rect x="7" y="14.5" width="18" height="3" rx="1.5" />
        <rect x="7" y="20.5" width="11" height="3" rx="1.5" />
      </g>
      <circle cx="23.5" cy="22" r="3" fill="var(--accent)" />
    </svg>
  );
}
