import type { Environment } from '@hexastyle/environment';

/** The qualifier of the names in the CDK's bootstrap stack when none is chosen. */
const QUALIFIER = 'hnb659fds';

/** The names of the bootstrap stacks' buckets, up to `-<region>`. */
export const assetBucketPrefix = ({ account }: Environment): string => `cdk-${QUALIFIER}-assets-${account}`;

/** The bucket of a region's bootstrap stack, where the code of functions lies. */
export const assetBucketName = (environment: Environment, region: string): string =>
  `${assetBucketPrefix(environment)}-${region}`;

/** The role of a region's bootstrap stack that may write into that bucket. */
export const publishingRoleArn = ({ account }: Environment, region: string): string =>
  `arn:aws:iam::${account}:role/cdk-${QUALIFIER}-file-publishing-role-${account}-${region}`;

/** The parameter in which a region's bootstrap stack writes its version; every template of the CDK reads it. */
export const bootstrapVersionArn = ({ account }: Environment, region: string): string =>
  `arn:aws:ssm:${region}:${account}:parameter/cdk-bootstrap/${QUALIFIER}/version`;
