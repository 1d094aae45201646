/** A house with one column a habit; a column stands when the habit is done. Drawn for as many as fit. */
const MOST_COLUMNS = 12;
const WIDTH = 240;
const MARGIN = 14;

export interface PorticoProps {
  readonly done: readonly boolean[];
}

/** The day as a portico. Decoration: the progress beside it says the same in words. */
export function Portico({ done }: PorticoProps) {
  const columns = done.slice(0, MOST_COLUMNS);
  const step = (WIDTH - 2 * MARGIN) / columns.length;
  const width = Math.min(18, step * 0.56);
  return (
    <svg className="portico" viewBox={`0 0 ${WIDTH} 130`} aria-hidden="true" focusable="false">
      <path className="portico-roof" d="M120 4 236 42H4Z" />
      <rect className="portico-roof" x="4" y="46" width="232" height="7" />
      {columns.map((isDone, index) => (
        <rect
          // The columns have no identity of their own: the order of the list is all they show.
          key={index}
          className={isDone ? 'portico-column portico-column-up' : 'portico-column'}
          x={MARGIN + index * step + (step - width) / 2}
          y="58"
          width={width}
          height="52"
        />
      ))}
      <rect className="portico-step" x="4" y="114" width="232" height="5" />
      <rect className="portico-step" x="0" y="122" width="240" height="6" />
    </svg>
  );
}
