import type { Finding } from '../checks/finding';
import type { WaiverFault } from '../checks/waiver-fault';

/** What the synthesis of one environment came to. */
export interface Summary {
  readonly environment: string;
  /** The assembly's folder, absolute. */
  readonly directory: string;
  /** Names, in the order of deployment. */
  readonly stacks: readonly string[];
  readonly resources: number;
  /** Whether cdk-nag looked. */
  readonly checked: boolean;
  readonly findings: readonly Finding[];
  readonly waiverFaults: readonly WaiverFault[];
  readonly seconds: number;
}

export const openFindings = ({ findings }: Summary): readonly Finding[] =>
  findings.filter(({ acknowledged }) => acknowledged === undefined);

/** Whether the environment may be deployed as far as the checks can tell. */
export const isClean = (summary: Summary): boolean =>
  openFindings(summary).length === 0 && summary.waiverFaults.length === 0;
