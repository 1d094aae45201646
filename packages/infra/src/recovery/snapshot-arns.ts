import { Aws } from 'aws-cdk-lib';

/** Cluster snapshots that AWS Backup made, which names them itself, in the stack's region. */
export const snapshotsHere = (): string => snapshotsIn(Aws.REGION);

/** The same in every region: for statements that a condition on `aws:RequestedRegion` narrows. */
export const snapshotsEverywhere = (): string => snapshotsIn('*');

const snapshotsIn = (region: string): string =>
  `arn:${Aws.PARTITION}:rds:${region}:${Aws.ACCOUNT_ID}:cluster-snapshot:awsbackup:*`;
