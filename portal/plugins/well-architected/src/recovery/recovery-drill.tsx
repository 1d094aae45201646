import type { DrillSummary, EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { DrillItem } from '../drills/drill-item';
import figures from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { judgeRpo, judgeRto } from './judge-drill';

interface RecoveryDrillProps {
  readonly drill: DrillSummary;
  readonly environment: EnvironmentDescription;
}

/** A drill of recovery that is finished, and what it measured against the objectives. */
export function RecoveryDrill({ drill, environment }: RecoveryDrillProps) {
  return (
    <li className={figures['card']}>
      <ul className={figures['list']}>
        <DrillItem drill={drill} titled />
      </ul>
      <JudgedLine judged={judgeRto(drill, environment)} />
      <JudgedLine judged={judgeRpo(drill, environment)} />
    </li>
  );
}
