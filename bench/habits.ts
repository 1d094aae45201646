import { completionRate, dayStatuses, scores, streaks, totals, type History } from '../packages/habits/src/index';
import type { Comparison } from './comparison';

const DAYS_IN_YEAR = 365;
const YEARS = 10;
const MILLISECONDS = 86_400_000;
const END = Date.parse('2026-02-27');

const dateBack = (days: number): string => new Date(END - days * MILLISECONDS).toISOString().slice(0, 10);

/** Asked for three times a week, done on six days of seven. */
const historyOf = (years: number): History => ({
  rule: { kind: 'yes-no', schedule: { kind: 'weekly', times: 3 } },
  entries: Array.from({ length: years * DAYS_IN_YEAR }, (_, back) => back)
    .filter((back) => back % 7 !== 2)
    .map((back) => ({ date: dateBack(back), state: 'done', note: '' })),
  pauses: [{ from: dateBack(200), to: dateBack(190) }],
});

const computeAll = (history: History, years: number): void => {
  const [from, to] = [dateBack(years * DAYS_IN_YEAR), dateBack(0)];
  scores(history, to);
  streaks(history, to);
  completionRate(history, from, to);
  totals(history, { period: 'week', from, to });
  dayStatuses(history, from, to);
};

const timed = (years: number, repeats: number) => {
  const history = historyOf(years);
  return (): Promise<number> => {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) computeAll(history, years);
    return Promise.resolve((performance.now() - start) / 1000);
  };
};

const REPEATS = 20;
const AT_MOST = 1.5;

/** All statistics of a habit of ten years against those of ten habits of one year: they are to grow with the days only. */
export const habitsComparison = (): Comparison => ({
  title: `all statistics of ${YEARS} years of a habit, ${REPEATS} times`,
  subject: { name: `one habit of ${YEARS} years`, run: timed(YEARS, REPEATS) },
  baseline: { name: `${YEARS} habits of one year`, run: timed(1, YEARS * REPEATS) },
  rounds: 5,
  bound: `ratio: aim 1, at most ${AT_MOST}`,
  atMost: AT_MOST,
});
