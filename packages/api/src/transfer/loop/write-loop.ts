import {
  dateOf,
  dayNumber,
  filledDays,
  loopFrequency,
  periodOf,
  scores,
  type DayEntry,
  type Goal,
  type Pause,
  type Schedule,
} from '@hexastyle/habits';
import { COLOR_VALUES } from '@hexastyle/habits/inputs';
import { writeCsv } from '../csv';
import { ruleOf } from '../../habits/rule-of';
import type { TrackedHabit } from '../tracker';

/** A habit with the pauses that concern it. */
export interface LoopHabit {
  readonly habit: TrackedHabit;
  readonly pauses: readonly Pause[];
}

interface Computed extends LoopHabit {
  readonly folder: string;
  readonly values: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly scores: ReadonlyMap<string, string>;
}

const HABIT_COLUMNS = [
  'Position',
  'Name',
  'Type',
  'Question',
  'Description',
  'FrequencyNumerator',
  'FrequencyDenominator',
  'Color',
  'Unit',
  'Target Type',
  'Target Value',
  'Archived?',
];

/** The files of an export as Loop Habit Tracker 2.3.1 writes them, newest day first, by their path. @param today a date */
export function writeLoop(habits: readonly LoopHabit[], today: string): ReadonlyMap<string, string> {
  const computed = habits.map((each, index) => compute(each, index + 1, today));
  const files = new Map([['Habits.csv', writeCsv([HABIT_COLUMNS, ...habits.map(habitRow)])]]);
  for (const one of computed) {
    const days = daysOf([one], today);
    const marks = days.map((day) => [day, one.values.get(day) ?? 'UNKNOWN', one.notes.get(day) ?? '']);
    files.set(`${one.folder}/Checkmarks.csv`, writeCsv([['Date', 'Value', 'Notes'], ...marks]));
    const known = days.flatMap((day) => (one.scores.has(day) ? [[day, one.scores.get(day) ?? '']] : []));
    files.set(`${one.folder}/Scores.csv`, writeCsv([['Date', 'Score'], ...known]));
  }
  files.set(
    'Checkmarks.csv',
    table(computed, today, ({ values }, day) => values.get(day) ?? 'UNKNOWN'),
  );
  files.set(
    'Scores.csv',
    table(computed, today, (one, day) => one.scores.get(day) ?? '0.0000'),
  );
  return files;
}

function habitRow({ habit }: LoopHabit, index: number): readonly string[] {
  const { goal } = habit;
  const { times, days } = loopFrequency(habit.schedule);
  // Loop adds amounts up over the whole period, and takes as often as there are days for every day.
  const period = goal === undefined ? days : periodOf(habit.schedule);
  return [
    position(index + 1),
    habit.name,
    goal === undefined ? 'YES_NO' : 'NUMERICAL',
    habit.question,
    habit.description,
    String(period === days ? times : 1),
    String(period),
    COLOR_VALUES[habit.color],
    goal?.unit ?? '',
    goal === undefined ? '' : goal.direction === 'at-most' ? 'AT_MOST' : 'AT_LEAST',
    goal === undefined ? '' : String(targetOfPeriod(goal, habit.schedule)),
    String(habit.archived),
  ];
}

/** A goal of fixed weekdays is one of each of them. */
function targetOfPeriod({ target }: Goal, schedule: Schedule): number {
  return schedule.kind === 'weekdays' ? (Math.round(target * 1000) * loopFrequency(schedule).times) / 1000 : target;
}

function compute({ habit, pauses }: LoopHabit, place: number, today: string): Computed {
  const history = { rule: ruleOf(habit), entries: habit.entries, pauses };
  const filled = [...filledDays(history)].map((day) => [day, 'YES_AUTO'] as const);
  const said = habit.entries.flatMap((entry) => {
    const value = valueOf(entry);
    return value === undefined ? [] : [[entry.date, value] as const];
  });
  return {
    habit,
    pauses,
    folder: `${position(place)} ${fileName(habit.name)}`,
    values: new Map([...filled, ...said]),
    notes: new Map(habit.entries.map(({ date, note }) => [date, note])),
    scores: new Map(scores(history, today).map(({ date, score }) => [date, score.toFixed(4)])),
  };
}

function valueOf(entry: DayEntry): string | undefined {
  switch (entry.state) {
    case 'done':
      return 'YES_MANUAL';
    case 'not-done':
      return 'NO';
    case 'skipped':
      return 'SKIP';
    case 'measured':
      return entry.amount === 0 ? 'NO' : String(Math.round(entry.amount * 1000));
    case 'unknown':
      return undefined;
  }
}

/** From today, or the last recorded day after it, back to the first recorded one. */
function daysOf(habits: readonly Computed[], today: string): readonly string[] {
  const known = habits.flatMap(({ values, notes }) => [...values.keys(), ...notes.keys()]).map(dayNumber);
  if (known.length === 0) return [];
  const first = known.reduce((one, other) => Math.min(one, other));
  const last = known.reduce((one, other) => Math.max(one, other), dayNumber(today));
  return Array.from({ length: last - first + 1 }, (_, back) => dateOf(last - back));
}

/** Loop writes the tables at the root without quotes and with a comma at the end of each line. */
function table(habits: readonly Computed[], today: string, cell: (habit: Computed, day: string) => string): string {
  const header = ['Date', ...habits.map(({ habit }) => habit.name.replaceAll(/[",]/g, ' '))];
  const rows = daysOf(habits, today).map((day) => [day, ...habits.map((habit) => cell(habit, day))]);
  return [header, ...rows].map((row) => `${row.join(',')},\n`).join('');
}

function position(place: number): string {
  return String(place).padStart(3, '0');
}

/** What every file system takes. */
function fileName(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .slice(0, 60) || 'Habit'
  );
}
