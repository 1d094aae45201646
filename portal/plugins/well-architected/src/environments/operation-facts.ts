import type { EnvironmentDescription, KnownPart, LiveSummary } from '@hexastyle/plugin-well-architected-common';
import { statusWords } from '../pipelines/status-words';
import { judgeAge } from '../recovery/judge-age';
import { saySpan } from '../recovery/say-span';
import { sayAge } from '../time/age';
import type { MatrixFact } from './matrix-fact';
import { sayDoubt } from './say-doubt';
import { sayWhy } from './say-why';

const HOUR = 3_600_000;

/** Alarms change in minutes: what was read longer ago says nothing of now. */
const ALARMS_LAST_MS = HOUR;

const PASSED = { symbol: '✓', tone: 'success' } as const;
const FAILED = { symbol: '✕', tone: 'danger' } as const;
const UNKNOWN = { symbol: '?', tone: 'warning' } as const;
const MARKS = { passed: PASSED, failed: FAILED, unknown: UNKNOWN } as const;

/** What the account says of an environment that somebody may have to act on; `now` is in milliseconds since 1970. */
export function operationFacts(
  environment: EnvironmentDescription,
  live: LiveSummary,
  now: number,
): readonly MatrixFact[] {
  return [alarmsFact(live, now), recoveryFact(environment, live, now), ...deliveryFacts(live, now)];
}

/** The oldest instant that the facts are of, ISO 8601; `undefined` when nothing was read. */
export function oldestOf({ alarms, recovery, pipelines }: LiveSummary): string | undefined {
  return [alarms, recovery, pipelines].flatMap((part) => part?.at ?? []).toSorted()[0];
}

function alarmsFact({ alarms, neverRead }: LiveSummary, now: number): MatrixFact {
  const tab = 'alarms';
  if (alarms === undefined) {
    return { tab, ...UNKNOWN, text: `Alarms not known${sayWhy(neverRead?.alarms)}` };
  }
  const { at, firing, total } = alarms;
  if (total === 0) {
    return doubted({ tab, ...UNKNOWN, text: 'No alarms in the account' }, alarms);
  }
  const text = `${firing === 0 ? 'None' : firing} of ${total} alarms firing`;
  if (now - Date.parse(at) > ALARMS_LAST_MS) {
    return doubted({ tab, ...UNKNOWN, text: `${text} ${sayAge(at, now)}, not known since` }, alarms);
  }
  return doubted({ tab, ...(firing === 0 ? PASSED : FAILED), text }, alarms);
}

function recoveryFact(
  { rpoHours }: EnvironmentDescription,
  { recovery, neverRead }: LiveSummary,
  now: number,
): MatrixFact {
  const tab = 'recovery';
  if (recovery === undefined) {
    return { tab, ...UNKNOWN, text: `Recovery points not known${sayWhy(neverRead?.recovery)}` };
  }
  const { at, newestAt } = recovery;
  const newest = newestAt === undefined ? undefined : Date.parse(newestAt);
  const mark = MARKS[judgeAge({ newest, rpoHours, at: Date.parse(at), now }).kind];
  const objective = rpoHours === undefined ? 'no RPO' : `RPO ${saySpan(rpoHours * HOUR)}`;
  const text =
    newest === undefined
      ? `No complete recovery point, ${objective}`
      : `Newest recovery point ${saySpan(now - newest)} old, ${objective}`;
  return doubted({ tab, ...mark, text }, recovery);
}

function deliveryFacts({ pipelines, neverRead }: LiveSummary, now: number): readonly MatrixFact[] {
  const tab = 'pipelines';
  if (pipelines === undefined) {
    return [{ tab, ...UNKNOWN, text: `Deployments and approvals not known${sayWhy(neverRead?.pipelines)}` }];
  }
  const { newest, approvals } = pipelines;
  const { label, symbol, tone } = statusWords(newest?.status);
  const age = newest?.at === undefined ? '' : `, ${sayAge(newest.at, now)}`;
  const deployed = newest === undefined ? 'No deployment yet' : `${label}: ${newest.pipeline}${age}`;
  const waiting = approvals === 1 ? '1 approval waits' : `${approvals} approvals wait`;
  return [
    doubted({ tab, symbol, tone, text: deployed }, pipelines),
    approvals === 0
      ? doubted({ tab, symbol: '–', tone: 'neutral', text: 'No approval waits' }, pipelines)
      : doubted({ tab, symbol: '◷', tone: 'warning', text: waiting }, pipelines),
  ];
}

/** What is bad stays so; what looks well is not known to be when something could not be read. */
function doubted(fact: MatrixFact, known: KnownPart): MatrixFact {
  const doubt = sayDoubt(known);
  if (doubt === undefined) {
    return fact;
  }
  const mark = fact.tone === 'success' || fact.tone === 'neutral' ? UNKNOWN : {};
  return { ...fact, ...mark, text: `${fact.text}; ${doubt}` };
}
