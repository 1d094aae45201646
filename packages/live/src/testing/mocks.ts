import { BackupClient } from '@aws-sdk/client-backup';
import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CodePipelineClient } from '@aws-sdk/client-codepipeline';
import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import type { GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts';
import { mockClient, type AwsStub } from 'aws-sdk-client-mock';

/** Every service but the one that says whose the credentials are, by the prefix of its actions in IAM. */
export const MOCKS = {
  backup: mockClient(BackupClient),
  budgets: mockClient(BudgetsClient),
  ce: mockClient(CostExplorerClient),
  cloudformation: mockClient(CloudFormationClient),
  cloudwatch: mockClient(CloudWatchClient),
  codepipeline: mockClient(CodePipelineClient),
} as const;

const resetMock = <Input extends object, Output extends Pick<GetCallerIdentityCommandOutput, '$metadata'>, Config>(
  mock: AwsStub<Input, Output, Config>,
  error: Error | undefined,
): void => {
  mock.reset();
  if (error === undefined) mock.onAnyCommand().resolves({});
  else mock.onAnyCommand().rejects(error);
};

/** Forgets what was sent; every command then answers with nothing in it, or fails with the error. */
export const resetMocks = (error?: Error): void => {
  resetMock(MOCKS.backup, error);
  resetMock(MOCKS.budgets, error);
  resetMock(MOCKS.ce, error);
  resetMock(MOCKS.cloudformation, error);
  resetMock(MOCKS.cloudwatch, error);
  resetMock(MOCKS.codepipeline, error);
};
