import { ListStacksCommand, type StackSummary } from '@aws-sdk/client-cloudformation';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import { joined, type Gathered } from '../answer/gathered';
import type { Reason } from '../answer/reason';
import { environmentNames } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';

/** One deployed stack. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  /** The stack's ARN. */
  readonly arn: string;
  /** As CloudFormation says: `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly statusReason?: string | undefined;
  /** ISO 8601 instant of its creation or last update. */
  readonly changedAt?: string | undefined;
  /** What the last detection of drift found; `NOT_CHECKED` when there was none. */
  readonly drift: string;
  /** ISO 8601 instant of that detection. */
  readonly driftCheckedAt?: string | undefined;
}

/** A stack that should be there. */
export interface ExpectedStack {
  readonly name: string;
  readonly region: string;
}

const stackIn =
  (region: string) =>
  (summary: StackSummary): Stack => ({
    name: summary.StackName ?? '',
    region,
    arn: summary.StackId ?? '',
    status: summary.StackStatus ?? '',
    statusReason: summary.StackStatusReason,
    changedAt: (summary.LastUpdatedTime ?? summary.CreationTime)?.toISOString(),
    drift: summary.DriftInformation?.StackDriftStatus ?? 'NOT_CHECKED',
    driftCheckedAt: summary.DriftInformation?.LastCheckTimestamp?.toISOString(),
  });

/** Deleted stacks stay in the list for 90 days. */
const stands = ({ StackStatus }: StackSummary): boolean => StackStatus !== 'DELETE_COMPLETE';

const stacksIn = async (account: Account, region: string): Promise<Gathered<readonly Stack[]>> => {
  const { prefix } = environmentNames(account.environment);
  return pagesOf(account, { action: GRANTS.listStacks.action, region }, async (NextToken, options) => {
    const page = await account.clients.cloudFormation(region).send(new ListStacksCommand({ NextToken }), options);
    const ours = (page.StackSummaries ?? []).filter((each) => each.StackName?.startsWith(prefix) === true);
    return { items: ours.filter(stands).map(stackIn(region)), next: page.NextToken };
  });
};

const absentOf = (stacks: readonly Stack[], expected: readonly ExpectedStack[]): readonly Reason[] =>
  expected
    .filter(({ name, region }) => !stacks.some((each) => each.name === name && each.region === region))
    .map(({ name, region }) => ({ kind: 'stack-not-deployed', stack: name, region }));

/**
 * The stacks of the environment in both regions, by name. Those that are expected and not there are reasons, unless
 * their list could not be read to its end.
 */
export const readStacks = defineReader<[expected?: readonly ExpectedStack[]], readonly Stack[]>({
  name: 'stacks',
  grants: [GRANTS.listStacks],
  gather: async (account, expected = []) => {
    const { region, drRegion } = account.environment;
    const regions = [...new Set([region, drRegion])];
    const lists = await Promise.all(regions.map((each) => stacksIn(account, each)));
    const { value, reasons } = joined(lists);
    if (value === undefined) return { reasons };
    const whole = new Set(regions.filter((_, index) => lists[index]?.reasons.length === 0));
    const absent = absentOf(
      value,
      expected.filter((each) => whole.has(each.region)),
    );
    return {
      value: value.toSorted((one, other) => one.name.localeCompare(other.name)),
      reasons: [...reasons, ...absent],
    };
  },
});
