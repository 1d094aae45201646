import { styleText } from 'node:util';
import { coversFinding } from '@hexastyle/environment';
import type { FindingWaiver } from '@hexastyle/environment';
import type { Finding } from '../checks/finding';
import type { WaiverFault } from '../checks/waiver-fault';
import { openFindings } from './summary';
import type { Summary } from './summary';

/** Every open finding of one environment, with the way out; `waivers` are that environment's, expired ones too. */
export const renderOpenFindings = (summary: Summary, waivers: readonly FindingWaiver[]): readonly string[] =>
  openFindings(summary).map((finding) =>
    [
      `${styleText('red', finding.rule)} in ${summary.environment}: ${finding.description}`,
      `  construct  ${finding.construct}`,
      `  source     ${finding.source ?? 'unknown'}`,
      `  way out    ${wayOut(finding, waivers)}`,
    ].join('\n'),
  );

function wayOut(finding: Finding, waivers: readonly FindingWaiver[]): string {
  const expired = waivers.find((waiver) => coversFinding(waiver, finding.rule, finding.construct));
  if (expired !== undefined)
    return `${expired.file} covered it until ${expired.expires}: change the construct, or decide anew and date the waiver`;
  return 'change the construct, or accept the gap in a file under waivers/ (finding: rule and construct, environments, owner, reason, expires)';
}

export const renderWaiverFault = ({ file, problem, fix }: WaiverFault): string =>
  `${styleText('red', file)}: ${problem}. ${fix}.`;
