import type {
  EnvironmentDescription,
  LiveReading,
  ReasonWords,
  Recovery,
  Stack,
} from '@hexastyle/plugin-well-architected-common';
import type { Judged } from '../figures/judged';
import { judgeAge } from './judge-age';
import { judgeStack } from './judge-stack';

interface Known {
  readonly environment: EnvironmentDescription;
  readonly stacks: LiveReading<readonly Stack[]>;
  readonly recovery: LiveReading<Recovery>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface ReadinessItem {
  readonly title: string;
  readonly judged: Judged;
}

const PILOT_LIGHT = '-pilot-light';

/** What the account says of whether the region of recovery could take over. */
export function readinessOf({ environment, stacks, recovery, now }: Known): readonly ReadinessItem[] {
  const { drRegion } = environment;
  return [
    {
      title: `The pilot light stands in ${drRegion}`,
      judged: unlessLost(
        stacks,
        judgeReading(stacks, (value, reasons) => judgePilotLight(value, reasons, drRegion)),
      ),
    },
    {
      title: `The newest copy in ${drRegion} is younger than the RPO`,
      judged: judgeReading(recovery, (value, reasons, at) => judgeCopy({ value, reasons, at, environment, now })),
    },
  ];
}

function judgeReading<Value>(
  reading: LiveReading<Value>,
  judge: (value: Value, reasons: readonly ReasonWords[], at: string) => Judged,
): Judged {
  switch (reading.state) {
    case 'off':
    case 'unknown':
      return { kind: 'unknown', reason: sayReasons(reading.reasons) };
    case 'waiting':
      return { kind: 'unknown', reason: 'The account has not been read yet.' };
    case 'read':
      return judge(reading.value, reading.reasons, reading.at);
  }
}

/** What stood when the account was last read may be gone since. */
function unlessLost(reading: LiveReading<unknown>, judged: Judged): Judged {
  return reading.state === 'read' && reading.failure !== undefined && judged.kind === 'passed'
    ? { kind: 'unknown', reason: `${judged.reason} Not read since: ${sayReasons(reading.failure.reasons)}` }
    : judged;
}

function judgePilotLight(stacks: readonly Stack[], reasons: readonly ReasonWords[], drRegion: string): Judged {
  const found = stacks.find(({ name, region }) => region === drRegion && name.endsWith(PILOT_LIGHT));
  return found === undefined ? absent(`No stack of ${drRegion} ends in ${PILOT_LIGHT}.`, reasons) : judgeStack(found);
}

function judgeCopy({
  value: { points },
  reasons,
  at,
  environment: { drRegion, rpoHours },
  now,
}: Pick<Known, 'environment' | 'now'> & {
  readonly value: Recovery;
  readonly reasons: readonly ReasonWords[];
  readonly at: string;
}): Judged {
  const complete = (points ?? []).flatMap(({ region, status, createdAt }) =>
    region === drRegion && status === 'COMPLETED' && createdAt !== undefined ? [Date.parse(createdAt)] : [],
  );
  return complete.length === 0
    ? absent(`No complete recovery point is listed in ${drRegion}.`, reasons)
    : judgeAge({ newest: Math.max(...complete), rpoHours, at: Date.parse(at), now });
}

/** What is not listed is not there, unless something of the list could not be read. */
function absent(reason: string, reasons: readonly ReasonWords[]): Judged {
  return reasons.length === 0
    ? { kind: 'failed', reason }
    : { kind: 'unknown', reason: `${reason} Not everything could be read: ${sayReasons(reasons)}` };
}

function sayReasons(reasons: readonly ReasonWords[]): string {
  return reasons.length === 0
    ? 'Nobody said why.'
    : `${reasons.map(({ what, wayOut }) => `${what} (${wayOut})`).join('; ')}.`;
}
