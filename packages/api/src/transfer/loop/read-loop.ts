import type { DayEntry, Goal } from '@hexastyle/habits';
import { nearestColor } from '../color';
import { readCsv } from '../csv';
import { scheduleOf } from '../frequency';
import type { Loss } from '../loss';
import type { Tracked, TrackedHabit } from '../tracker';
import { Unreadable } from '../unreadable';
import { loopEntry } from './loop-entry';

type Cells = Readonly<Record<string, string | undefined>>;

/** Names of columns in versions before the current one. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  NumRepetitions: 'FrequencyNumerator',
  Interval: 'FrequencyDenominator',
};

/**
 * Loop Habit Tracker's CSV export of every version. The days come from the folders of the habits; the tables at the root
 * repeat them. What Loop computed (automatic ticks, scores) is left out, its notes are kept.
 *
 * @param files the CSV files of the archive, by their path
 * @throws Unreadable when there is no list of habits or a file of it is damaged
 */
export async function readLoop(files: ReadonlyMap<string, string>): Promise<Tracked> {
  const list = files.get('Habits.csv');
  if (list === undefined)
    throw new Unreadable(
      'archive-without-habits',
      'The archive has no Habits.csv: choose the file that Loop wrote at "Export as CSV".',
    );
  const losses: Loss[] = [];
  const habits: TrackedHabit[] = [];
  const rows = asCells(await readCsv(list, 'Habits.csv'));
  for (const [index, row] of rows.entries()) {
    const path = checkmarksOf(files, row.Position ?? String(index + 1).padStart(3, '0'));
    if (path === undefined) losses.push({ code: 'no-days-in-archive', habit: row.Name ?? '' });
    const days = path === undefined ? [] : await readDays(files.get(path) ?? '', path, isMeasurable(row));
    habits.push(toHabit(row, days));
  }
  return { format: 'loop', habits, pauses: [], losses };
}

function asCells([header = [], ...rows]: readonly (readonly string[])[]): readonly Cells[] {
  const names = header.map((name) => FORMER_NAMES[name.trim()] ?? name.trim());
  if (!names.includes('Name'))
    throw new Unreadable(
      'archive-without-names',
      'Habits.csv has no column Name: choose the file that Loop wrote at "Export as CSV".',
    );
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/** The folder is called by the position and a name that Loop may have shortened. */
function checkmarksOf(files: ReadonlyMap<string, string>, position: string): string | undefined {
  return [...files.keys()].find((path) => path.startsWith(`${position} `) && path.endsWith('/Checkmarks.csv'));
}

function isMeasurable(row: Cells): boolean {
  return row.Type === 'NUMERICAL';
}

async function readDays(text: string, path: string, measurable: boolean): Promise<readonly DayEntry[]> {
  const rows = await readCsv(text, path);
  const days = rows.filter(([date]) => date !== 'Date');
  const kind = { measurable, former: days.length === rows.length };
  return days.flatMap(([date = '', value = '', note = '']) => loopEntry({ date, value, note }, kind, path));
}

function toHabit(row: Cells, entries: readonly DayEntry[]): TrackedHabit {
  return {
    name: row.Name ?? '',
    question: row.Question ?? '',
    description: row.Description ?? '',
    schedule: scheduleOf(Number(row.FrequencyNumerator ?? 1), Number(row.FrequencyDenominator ?? 1)),
    ...(isMeasurable(row) ? { goal: goalOf(row) } : {}),
    color: nearestColor(row.Color ?? ''),
    icon: '',
    tags: [],
    archived: row['Archived?']?.toLowerCase() === 'true',
    entries,
  };
}

function goalOf(row: Cells): Goal {
  const target = Number(row['Target Value']);
  return {
    direction: row['Target Type'] === 'AT_MOST' ? 'at-most' : 'at-least',
    target: Number.isFinite(target) ? target : 0,
    unit: row.Unit ?? '',
  };
}
