import type { DayEntry, DayMark } from '@hexastyle/habits';
import { localDateSchema } from '@hexastyle/habits/inputs';
import { readCsv } from '../csv';
import type { Tracked, TrackedHabit } from '../tracker';
import { Unreadable } from '../unreadable';

interface Row {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly date: string;
  readonly value: number;
  readonly note: string;
}

/** HabitBull's CSV export: one row a day and habit. A habit with a value above 1 anywhere is measurable. */
export async function readHabitBull(text: string): Promise<Tracked> {
  const [header = [], ...lines] = await readCsv(text, 'The file');
  const columns = new Map(header.map((name, at) => [name.trim(), at]));
  const cell = (line: readonly string[], ...names: readonly string[]) => {
    const at = names.map((name) => columns.get(name)).find((found) => found !== undefined);
    return at === undefined ? '' : (line[at] ?? '');
  };
  const rows = lines.map((line) => ({
    name: cell(line, 'HabitName'),
    description: cell(line, 'HabitDescription'),
    category: cell(line, 'HabitCategory'),
    date: isoDate(cell(line, 'CalendarDate', 'Date')),
    value: Number(cell(line, 'Value')) || 0,
    note: cell(line, 'CommentText', 'Notes'),
  }));
  const byName = Map.groupBy(rows, (row) => row.name);
  const habits = [...byName].map(([name, own]) => toHabit(name, own));
  return { format: 'habitbull', habits, pauses: [], losses: [] };
}

function toHabit(name: string, rows: readonly Row[]): TrackedHabit {
  const isMeasurable = rows.some(({ value }) => value !== 0 && value !== 1);
  const category = rows[0]?.category ?? '';
  return {
    name,
    question: '',
    description: rows[0]?.description ?? '',
    schedule: { kind: 'daily' },
    ...(isMeasurable ? { goal: { direction: 'at-least', target: 1, unit: '' } } : {}),
    color: 'green',
    icon: '',
    tags: category === '' ? [] : [category],
    archived: false,
    entries: rows.map((row): DayEntry => ({ date: row.date, note: row.note, ...markOf(row.value, isMeasurable) })),
  };
}

function markOf(value: number, isMeasurable: boolean): DayMark {
  if (isMeasurable) return { state: 'measured', amount: Math.max(value, 0) };
  return { state: value === 0 ? 'not-done' : 'done' };
}

/** `2024-1-31` or, in older versions, `1/31/2024`. @throws Unreadable for anything else */
function isoDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  const [, usMonth, usDay, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const parts = [year ?? usYear, month ?? usMonth, day ?? usDay];
  if (parts.some((part) => part === undefined)) throw noDay(text);
  const date = parts.map((part = '', at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  if (!localDateSchema.safeParse(date).success) throw noDay(text);
  return date;
}

function noDay(text: string): Unreadable {
  const about = text.slice(0, 40);
  return new Unreadable('no-day', `"${about}" is not a day: export again and choose the file as it is.`, { about });
}
