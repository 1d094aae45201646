import { formatFaults } from '@hexastyle/environment';
import type { Fault, FaultyPlan } from '@hexastyle/environment';

/** The flag that says a field of a descriptor. */
const FLAGS: Readonly<Record<string, string>> = {
  name: '--name',
  tier: '--tier',
  account: '--account',
  region: '--region',
  drRegion: '--dr-region',
  owner: '--owner',
  'network.cidr': '--cidr',
  'alarms.email': '--email',
  'budget.monthlyUsd': '--budget',
  'domain.name': '--domain',
  'domain.hostedZoneId': '--domain-zone-id',
  'domain.certificateArn': '--domain-certificate-arn',
  'domain.zone': '--domain-zone',
  'pipeline.connectionArn': '--connection-arn',
  'pipeline.repository': '--repository',
};

/** The faults of a plan: those of the new environment by the flags that were given or are missing, others by their files. */
export const describeFaults = ({ file, faults }: FaultyPlan): string => {
  const byFlag = (fault: Fault): Fault => {
    const flag = fault.file === file ? FLAGS[fault.field ?? ''] : undefined;
    return flag === undefined ? fault : { ...fault, file: flag };
  };
  return formatFaults(faults.map(byFlag));
};
