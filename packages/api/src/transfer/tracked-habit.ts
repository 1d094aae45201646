import {
  habitNameSchema,
  isVisible,
  localDateSchema,
  noteSchema,
  QUESTION_LENGTH,
  tagsSchema,
} from '@hexastyle/habits/inputs';
import type { DayEntry } from '@hexastyle/habits';
import type { Loss, LossCode } from './loss';
import type { TrackedHabit } from './tracker';

const NAME_LENGTH = 100;
const NOTE_LENGTH = 2000;
const UNIT_LENGTH = 32;
const LARGEST_AMOUNT = 1_000_000_000;

/** A habit as our rules allow it, and what had to be given up for that. */
export interface Fitted {
  readonly habit: TrackedHabit;
  readonly losses: readonly Loss[];
}

/** Brings what another program wrote into our limits: lines, lengths, amounts, one entry a day. The last of a day stays. */
export function fitted(habit: TrackedHabit): Fitted {
  const losses: Loss[] = [];
  const lose = (code: LossCode) => losses.push({ code, habit: habit.name });
  const days = habit.entries.filter(({ date }) => localDateSchema.safeParse(date).success);
  if (days.length < habit.entries.length) lose('days-in-no-calendar');
  const entries = new Map(days.map((entry) => [entry.date, entry]));
  if (entries.size < days.length) lose('days-twice');
  const shortened = oneLine(habit.name, NAME_LENGTH);
  const name = isVisible(shortened) ? shortened : 'Habit';
  if (name !== habit.name.trim()) lose('name-shortened');
  const tags = tagsSchema.safeParse(habit.tags);
  if (!tags.success) lose('tags-left-out');
  const kept = [...entries.values()].filter((entry) => entry.state !== 'unknown' || entry.note !== '');
  if (isShortened(habit, kept)) lose('texts-shortened');
  if (amountsOf(habit, kept).some((each) => each > LARGEST_AMOUNT)) lose('amounts-limited');
  return {
    losses,
    habit: {
      ...habit,
      name: habitNameSchema.parse(name),
      question: oneLine(habit.question, QUESTION_LENGTH),
      description: text(habit.description),
      ...(habit.goal === undefined
        ? {}
        : { goal: { ...habit.goal, target: amount(habit.goal.target), unit: oneLine(habit.goal.unit, UNIT_LENGTH) } }),
      tags: tags.success ? tags.data : [],
      entries: kept.map((entry) => ({
        ...entry,
        note: text(entry.note),
        ...(entry.state === 'measured' ? { amount: amount(entry.amount) } : {}),
      })),
    },
  };
}

function isShortened({ question, description, goal }: TrackedHabit, entries: readonly DayEntry[]): boolean {
  return (
    oneLine(question, Infinity).length > QUESTION_LENGTH ||
    oneLine(goal?.unit ?? '', Infinity).length > UNIT_LENGTH ||
    [description, ...entries.map(({ note }) => note)].some((each) => visible(each).length > NOTE_LENGTH)
  );
}

function amountsOf({ goal }: TrackedHabit, entries: readonly DayEntry[]): readonly number[] {
  return [
    ...(goal === undefined ? [] : [goal.target]),
    ...entries.flatMap((entry) => (entry.state === 'measured' ? [entry.amount] : [])),
  ];
}

function oneLine(value: string, most: number): string {
  return cut(value.replaceAll(/\p{Cc}+/gu, ' ').trim(), most);
}

function text(value: string): string {
  return noteSchema.parse(cut(visible(value), NOTE_LENGTH));
}

/** Without control characters other than those that part lines and columns. */
function visible(value: string): string {
  return value.replaceAll(/[^\P{Cc}\n\r\t]/gu, '');
}

/** Between characters, never in the middle of a surrogate pair. */
function cut(value: string, most: number): string {
  return value.length <= most ? value : value.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** Three decimals, as far as we count. */
function amount(value: number): number {
  return Math.min(Math.max(Math.round(value * 1000) / 1000, 0), LARGEST_AMOUNT);
}
