import { BackupClient } from '@aws-sdk/client-backup';
import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CodePipelineClient } from '@aws-sdk/client-codepipeline';
import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import { STSClient } from '@aws-sdk/client-sts';
import type { CredentialSource } from './credentials';
import type { Limits } from './limits';

/** The clients of the services, made when they are first asked for. */
export interface Clients {
  readonly backup: (region: string) => BackupClient;
  readonly budgets: (region: string) => BudgetsClient;
  readonly cloudFormation: (region: string) => CloudFormationClient;
  readonly cloudWatch: (region: string) => CloudWatchClient;
  readonly codePipeline: (region: string) => CodePipelineClient;
  readonly costExplorer: (region: string) => CostExplorerClient;
  readonly sts: (region: string) => STSClient;
}

interface Configuration {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number };
  readonly credentials?: CredentialSource;
}

const CONNECT_MILLISECONDS = 5_000;

/** Clients with the given credentials, or those of the SDK's default chain; `AWS_ENDPOINT_URL` is read by the SDK. */
export const clientsOf = (credentials: CredentialSource | undefined, { attempts }: Limits): Clients => {
  const perRegion = <Client>(make: (configuration: Configuration) => Client): ((region: string) => Client) => {
    const made = new Map<string, Client>();
    return (region) => {
      const client =
        made.get(region) ??
        make({
          region,
          maxAttempts: attempts,
          requestHandler: { connectionTimeout: CONNECT_MILLISECONDS },
          ...(credentials !== undefined && { credentials }),
        });
      made.set(region, client);
      return client;
    };
  };
  return {
    backup: perRegion((configuration) => new BackupClient(configuration)),
    budgets: perRegion((configuration) => new BudgetsClient(configuration)),
    cloudFormation: perRegion((configuration) => new CloudFormationClient(configuration)),
    cloudWatch: perRegion((configuration) => new CloudWatchClient(configuration)),
    codePipeline: perRegion((configuration) => new CodePipelineClient(configuration)),
    costExplorer: perRegion((configuration) => new CostExplorerClient(configuration)),
    sts: perRegion((configuration) => new STSClient(configuration)),
  };
};
