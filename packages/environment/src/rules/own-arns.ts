import { EDGE_REGION } from '../regions/edge-region';
import type { Complaint, Rule } from './rule';

/** One part of an ARN that has to be the environment's own. */
interface Part {
  readonly path: readonly [string, string];
  readonly part: string;
  readonly actual: string | undefined;
  readonly expected: string | undefined;
  readonly fix: string;
}

const complaintsOf = (parts: readonly Part[]): readonly Complaint[] =>
  parts
    .filter(({ actual, expected }) => actual !== undefined && expected !== undefined && actual !== expected)
    .map(({ path, part, actual = '', expected = '', fix }) => ({
      path,
      problem: `"${path.join('.')}" is of ${part} ${actual}, but "${part}" is ${expected}`,
      fix,
    }));

/** Region and account that an ARN names. */
const ownerOf = (arn: string | undefined) => {
  const [, , , region, account] = arn?.split(':') ?? [];
  return { region, account };
};

/** Pipelines and functions reach only a connection and secrets, and CloudFront only a certificate, of their own account. */
export const ownArns: Rule = ({ account, region, pipeline, domain, portal, mail }) => {
  // A region that is refused is no measure for what is beside it.
  const own = region === EDGE_REGION ? region : undefined;
  const connectionOwner = ownerOf(pipeline?.connectionArn);
  const certificateOwner = ownerOf(domain?.certificateArn);
  const secretOwner = ownerOf(portal?.tokenSecretArn);
  const serverOwner = ownerOf(mail?.smtpSecretArn);
  const connection = {
    path: ['pipeline', 'connectionArn'],
    fix: 'name a connection of this account and region',
  } as const;
  const certificate = { path: ['domain', 'certificateArn'], fix: 'name a certificate of this account' } as const;
  const secret = {
    path: ['portal', 'tokenSecretArn'],
    fix: 'name a secret of this account and region, which the boundary of the roles lets them read',
  } as const;
  const server = { ...secret, path: ['mail', 'smtpSecretArn'] } as const;
  return complaintsOf([
    { ...connection, part: 'account', actual: connectionOwner.account, expected: account },
    { ...connection, part: 'region', actual: connectionOwner.region, expected: own },
    { ...certificate, part: 'account', actual: certificateOwner.account, expected: account },
    { ...secret, part: 'account', actual: secretOwner.account, expected: account },
    { ...secret, part: 'region', actual: secretOwner.region, expected: own },
    { ...server, part: 'account', actual: serverOwner.account, expected: account },
    { ...server, part: 'region', actual: serverOwner.region, expected: own },
  ]);
};
