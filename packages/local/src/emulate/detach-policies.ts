import { query, type Emulator } from './emulator';
import type { StackResource } from './cloudformation';

/**
 * Takes managed policies off their roles, as CloudFormation does before it deletes either; moto's CloudFormation leaves
 * that out and refuses to delete the role.
 */
export const detachPolicies = async (
  emulator: Emulator,
  region: string,
  resources: readonly StackResource[],
): Promise<void> => {
  const iam = { region, service: 'iam', version: '2010-05-08' };
  for (const { physicalId } of resources.filter(({ type }) => type === 'AWS::IAM::ManagedPolicy')) {
    const { text } = await emulator(query(iam, 'ListEntitiesForPolicy', { PolicyArn: physicalId }));
    for (const [, role = ''] of text.matchAll(/<RoleName>([^<]+)<\/RoleName>/g))
      await emulator(query(iam, 'DetachRolePolicy', { PolicyArn: physicalId, RoleName: role }));
  }
};
