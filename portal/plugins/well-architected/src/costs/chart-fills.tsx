import styles from './costs.module.css';

/** As many as `seriesOf` gives series. */
const FILLS = Array.from({ length: 10 }, (_, index) => index);

/** The fill of a series, by its place among them. */
export function fillOf(prefix: string, index: number): string {
  return `url(#${prefix}-${index})`;
}

/** The fills of a chart and its legend: a colour and a pattern each, so that colour is not all that tells them apart. */
export function ChartFills({ prefix }: { readonly prefix: string }) {
  return (
    <svg className={styles['fills']} aria-hidden="true" focusable="false">
      <defs>
        {FILLS.map((index) => (
          <pattern
            key={index}
            id={`${prefix}-${index}`}
            data-series={index}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={index % 3 === 1 ? 'rotate(45)' : undefined}
          >
            <rect className={styles['ground']} width="6" height="6" />
            {index % 3 === 1 && <rect className={styles['mark']} width="2" height="6" />}
            {index % 3 === 2 && <circle className={styles['mark']} cx="3" cy="3" r="1.4" />}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
