const MINUTES = 60;

/** `03:30` of 210 minutes after midnight. */
export function timeAt(minutes: number): string {
  const parts = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes after midnight of `03:30`. */
export function minutesAt(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * MINUTES + minute;
}
