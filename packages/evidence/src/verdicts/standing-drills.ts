import { isAbsent, type Drill, type Facts } from '../facts/facts';
import type { JudgeContext } from './judgement';

/** How long a drill proves something, in days: twice a year is what keeps a runbook and the people who use it current. */
export const DRILL_HOLDS_DAYS = 180;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Age in days; negative when the drill lies in the future. */
export const ageOf = ({ date }: Drill, { today }: Pick<JudgeContext, 'today'>): number =>
  (Date.parse(today) - Date.parse(date)) / DAY_MS;

/** Whether a drill is of the judged environment; a runbook that no environment has of its own is everybody's. */
export const concerns = ({ runbook }: Drill, { environment }: Pick<JudgeContext, 'environment'>): boolean => {
  const own = /^docs\/runbooks\/([^/]+)\/[^/]+$/.exec(runbook)?.[1];
  return own === undefined || own === environment;
};

/**
 * The drills of each runbook's last day. An abandoned drill says nothing about its runbook; a record has no hour, so that
 * all of a day are the last.
 */
export const lastDrills = (drills: readonly Drill[]): readonly Drill[] => {
  const telling = drills.filter(({ result }) => result !== 'abandoned');
  const lastDay = new Map<string, string>();
  for (const { runbook, date } of telling) {
    const last = lastDay.get(runbook);
    if (last === undefined || last < date) lastDay.set(runbook, date);
  }
  return telling.filter(({ runbook, date }) => lastDay.get(runbook) === date);
};

/** Whether what was measured is within what the descriptor promises. */
const isInTime = ({ rtoMinutes = 0, rpoMinutes = 0 }: Drill, { environment }: Facts): boolean =>
  isAbsent(environment) ||
  (rtoMinutes <= environment.recovery.rtoHours * 60 && rpoMinutes <= environment.recovery.rpoHours * 60);

/**
 * The drills that prove something today: of the judged environment, the last of their runbook, none of that day failed,
 * young enough, and within the objectives.
 */
export const standingDrills = (facts: Facts, context: JudgeContext): readonly Drill[] => {
  if (isAbsent(facts.drills)) return [];
  const last = lastDrills(facts.drills.drills);
  const failed = new Set(last.filter(({ result }) => result === 'failed').map(({ runbook }) => runbook));
  return last.filter((drill) => {
    const age = ageOf(drill, context);
    return (
      concerns(drill, context) &&
      !failed.has(drill.runbook) &&
      age >= 0 &&
      age <= DRILL_HOLDS_DAYS &&
      isInTime(drill, facts)
    );
  });
};
