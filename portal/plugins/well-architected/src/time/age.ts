const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
];

/** `3 hours ago`, in the largest unit that fits; `just now` below a minute. */
export function sayAge(iso: string, now: number): string {
  const elapsed = now - Date.parse(iso);
  const unit = UNITS.find(([, length]) => elapsed >= length);
  if (unit === undefined) {
    return 'just now';
  }
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(-Math.floor(elapsed / length), name);
}
