import type { AdditionRequest } from '@hexastyle/environment';
import { runIn } from './run-in';

const flag = (name: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [`--${name}=${value}`];

const flagsOf = (request: AdditionRequest): readonly string[] => [
  ...flag('name', request.name),
  ...flag('tier', request.tier),
  ...flag('account', request.account),
  ...flag('region', request.region),
  ...flag('dr-region', request.drRegion),
  ...flag('owner', request.owner),
  ...flag('cidr', request.cidr),
  ...flag('email', request.email),
  ...flag('budget', request.budget),
  ...flag('domain', request.domain?.name),
  ...flag('domain-zone-id', request.domain?.hostedZoneId),
  ...flag('domain-zone', request.domain?.zone),
  ...flag('domain-certificate-arn', request.domain?.certificateArn),
  ...flag('connection-arn', request.connectionArn),
  ...flag('repository', request.repository),
];

/** What `npx projen env:add --dry-run` prints in a checkout. */
export const previewIn = (root: string, request: AdditionRequest, signal?: AbortSignal): Promise<string> =>
  runIn(
    root,
    [
      '--conditions=hexastyle-source',
      ...['--require', 'tsx/cjs'],
      'packages/local/src/add-environment/main.ts',
      '--dry-run',
      ...flagsOf(request),
    ],
    signal,
  );

/** Runs `npx projen` in a checkout. */
export const regenerateIn = async (root: string, signal?: AbortSignal): Promise<void> => {
  await runIn(root, ['node_modules/projen/bin/projen'], signal);
};
