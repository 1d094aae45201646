import { sayInstant } from '../time/say-instant';
import { JudgedLine } from '../figures/judged-line';
import type { Stretch } from './gaps-of';
import { gapsOf } from './gaps-of';
import { judgeAge } from './judge-age';
import type { Lane } from './lanes-of';
import styles from './recovery.module.css';
import { sayGaps } from './say-gaps';
import { sayResource } from './say-resource';
import type { TimeLineClock } from './time-line-clock';

interface LaneRowProps {
  readonly lane: Lane;
  readonly clock: TimeLineClock;
}

const HOUR = 3_600_000;

/** The points of a lane on the time line, and whether the newest is young enough. */
export function LaneRow({ lane, clock }: LaneRowProps) {
  const { region, vault, resource, complete } = lane;
  const { from, at, rpoHours } = clock;
  const shown = complete.filter((point) => point >= from && point <= at);
  const gaps = rpoHours === undefined ? undefined : gapsOf(complete, rpoHours * HOUR, from, at);
  const newest = complete.at(-1);
  const name = vault === undefined ? region : `${region}, vault ${vault}`;
  const words = `${shown.length} complete ${shown.length === 1 ? 'point' : 'points'}, ${sayGaps(gaps)}`;
  return (
    <li className={styles['lane']}>
      <JudgedLine judged={laneJudged(lane, clock)}>
        <strong>{name}</strong>
        {resource !== undefined && ` of ${sayResource(resource)}`}
        {newest !== undefined && `, newest ${sayInstant(new Date(newest).toISOString())}`}
      </JudgedLine>
      <div className={styles['track']} role="img" aria-label={`${name}: ${words}`}>
        {gaps?.map((gap) => (
          <GapMark key={gap.from} gap={gap} clock={clock} />
        ))}
        {shown.map((point, index) => (
          <span key={index} className={styles['point']} style={{ insetInlineStart: share(point - from, clock) }} />
        ))}
      </div>
      <p className={styles['words']}>{words}.</p>
    </li>
  );
}

function laneJudged({ region, vault, complete }: Lane, { at, now, rpoHours }: TimeLineClock) {
  return vault === undefined
    ? ({ kind: 'unknown', reason: `No recovery point is listed in ${region}, or the list could not be read.` } as const)
    : judgeAge({ newest: complete.at(-1), rpoHours, at, now });
}

function GapMark({ gap: { from, to }, clock }: { readonly gap: Stretch; readonly clock: TimeLineClock }) {
  return (
    <span
      className={styles['gap']}
      style={{ insetInlineStart: share(from - clock.from, clock), inlineSize: share(to - from, clock) }}
    />
  );
}

function share(length: number, { from, at }: TimeLineClock): string {
  return `${Math.round((length / (at - from)) * 10_000) / 100}%`;
}
