import { mockServices } from '@backstage/backend-test-utils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { addEnvironmentAction } from '../add-environment-action';
import { readHexastyleConfig } from '../config';

const INPUT = { name: 'preview', tier: 'development', account: '333333333333' };

/** How the action is run. */
interface Run {
  readonly workspace: string;
  readonly input?: object;
  /** `hexastyle.checkoutDirectory` */
  readonly checkout?: string | undefined;
  readonly isDryRun?: boolean;
  readonly permissions?: PermissionsService;
  readonly signal?: AbortSignal;
}

/** Runs the action as a step does; gives its outputs and its log. */
export const runAction = async ({ workspace, input, checkout, isDryRun, permissions, signal }: Run) => {
  const data = checkout === undefined ? {} : { hexastyle: { checkoutDirectory: checkout } };
  const config = readHexastyleConfig(mockServices.rootConfig({ data }));
  const action = addEnvironmentAction(config, permissions ?? mockServices.permissions());
  const outputs: Record<string, unknown> = {};
  const log: string[] = [];
  const logger = mockServices.logger.mock({ info: (line) => log.push(line) });
  const context = createMockActionContext({
    input: { ...INPUT, ...input } as Parameters<typeof action.handler>[0]['input'],
    workspacePath: workspace,
    logger,
  });
  await action.handler({
    ...context,
    ...(isDryRun !== undefined && { isDryRun }),
    ...(signal && { signal }),
    output: (name, value) => {
      outputs[name] = value;
    },
  });
  return { outputs, log: log.join('\n') };
};
