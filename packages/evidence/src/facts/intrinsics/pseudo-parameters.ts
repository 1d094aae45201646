import type { Scope } from './scope';

const partitionOf = (region: string): string => {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
};

/** The value of a pseudo parameter, or `undefined` when this stack's environment does not say. */
export const pseudoParameter = (name: string, { account, region, stackName }: Scope): string | undefined => {
  switch (name) {
    case 'AWS::AccountId':
      return account;
    case 'AWS::Region':
      return region;
    case 'AWS::Partition':
      return region === undefined ? undefined : partitionOf(region);
    case 'AWS::URLSuffix':
      if (region === undefined) return undefined;
      return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    case 'AWS::StackName':
      return stackName;
    default:
      return undefined;
  }
};
