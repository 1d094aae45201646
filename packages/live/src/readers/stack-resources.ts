import { ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import { failedWith } from '../answer/failed-with';
import { reworded, type Gathered } from '../answer/gathered';

/** One resource that a stack has made. */
export interface StackResource {
  readonly logicalId: string;
  /** What the service calls it: a name, an id or an ARN, whichever the type has. */
  readonly physicalId: string;
  readonly type: string;
  /** `CREATE_COMPLETE` */
  readonly status: string;
}

/** The resources of one stack. */
export const stackResources = async (
  account: Account,
  stack: string,
  region: string,
): Promise<Gathered<readonly StackResource[]>> => {
  const list = await pagesOf(
    account,
    { action: GRANTS.listStackResources.action, region },
    async (NextToken, options) => {
      const command = new ListStackResourcesCommand({ StackName: stack, NextToken });
      const page = await account.clients.cloudFormation(region).send(command, options);
      const items = (page.StackResourceSummaries ?? []).map(
        ({ LogicalResourceId, PhysicalResourceId, ResourceType, ResourceStatus }) => ({
          logicalId: LogicalResourceId ?? '',
          physicalId: PhysicalResourceId ?? '',
          type: ResourceType ?? '',
          status: ResourceStatus ?? '',
        }),
      );
      return { items, next: page.NextToken };
    },
  );
  // So says CloudFormation of a name that no stack has; the rest of the request is always valid.
  return reworded(list, failedWith('ValidationError', { kind: 'stack-not-deployed', stack, region }));
};
