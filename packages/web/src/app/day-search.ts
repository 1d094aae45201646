export interface DaySearch {
  /** A day before today, `YYYY-MM-DD`; today without it. */
  readonly day?: string;
}

/** Reads the address of the page of a day; what is not a day is dropped. */
export function parseDaySearch({ day }: Readonly<Record<string, unknown>>): DaySearch {
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {};
}
