import type { DrillSummary, EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { sayMinutes } from '../drills/say-minutes';
import type { Judged } from '../figures/judged';

/** A finished drill against the objective of how long it may take. */
export function judgeRto({ result, rtoMinutes }: DrillSummary, { rtoHours }: EnvironmentDescription): Judged {
  if (result !== 'passed') {
    return { kind: 'failed', reason: `RTO: the drill ${result === 'failed' ? 'failed' : 'was abandoned'}.` };
  }
  return judge('RTO', rtoMinutes, rtoHours);
}

/** A finished drill against the objective of how much may be lost. */
export function judgeRpo({ rpoMinutes }: DrillSummary, { rpoHours }: EnvironmentDescription): Judged {
  return judge('RPO', rpoMinutes, rpoHours);
}

function judge(name: 'RTO' | 'RPO', minutes: number | undefined, hours: number | undefined): Judged {
  if (minutes === undefined) {
    return { kind: 'unknown', reason: `${name}: nobody measured it.` };
  }
  const measured = `${name}: ${sayMinutes(minutes)} measured`;
  if (hours === undefined) {
    return { kind: 'unknown', reason: `${measured}; the descriptor names no target.` };
  }
  const target = sayMinutes(Math.round(hours * 60));
  return minutes > hours * 60
    ? { kind: 'failed', reason: `${measured}, above the target of ${target}.` }
    : { kind: 'passed', reason: `${measured}, within the target of ${target}.` };
}
