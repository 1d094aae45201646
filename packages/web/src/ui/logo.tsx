const COLUMNS = [4, 8.3, 12.6, 16.9, 21.2, 25.5];

/** The portico with its six columns. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 3 30 11v2H2v-2Z" />
      {COLUMNS.map((x) => (
        <rect key={x} x={x} y="15" width="2.5" height="10" />
      ))}
      <rect x="2" y="27" width="28" height="2" />
    </svg>
  );
}
