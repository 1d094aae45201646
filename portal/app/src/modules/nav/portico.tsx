const COLUMNS = [4, 8.8, 13.6, 18.4, 23.2, 28];

/** A front of six columns, drawn in the colour of the text. */
export function Portico({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="currentColor">
      <path d="M16 3 30 10v2H2v-2z" />
      {COLUMNS.map((x) => (
        <rect key={x} x={x - 1.2} y={13.5} width={2.4} height={11} rx={0.4} />
      ))}
      <rect x={2} y={26} width={28} height={3} rx={0.6} />
    </svg>
  );
}
