const FORMAT = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** `1,234`, `0.0512`; `5 %` with its unit. */
export function sayNumber(value: number, unit = ''): string {
  return unit === '' ? FORMAT.format(value) : `${FORMAT.format(value)} ${unit}`;
}
