import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { BuildProject } from '../builds/build-project';
import type { ProjectContext } from '../builds/project-maker';

/** Sends report and inventory to the portal that the descriptor names; none without one. It may read that one secret. */
export const pushProjects = (scope: Construct, context: ProjectContext): readonly BuildProject[] => {
  const { environment, pipeline } = context;
  if (environment.portal === undefined) return [];
  const { url, tokenSecretArn } = environment.portal;
  return [
    new BuildProject(scope, 'Push', {
      ...context,
      name: `${pipeline}-push`,
      purpose: 'Sends report and inventory to the portal',
      buildspec: 'buildspecs/push.yaml',
      size: 'SMALL',
      timeoutMinutes: 15,
      variables: { PORTAL: url },
      secrets: { HEXASTYLE_PORTAL_TOKEN: tokenSecretArn },
      statements: [new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [tokenSecretArn] })],
    }),
  ];
};
