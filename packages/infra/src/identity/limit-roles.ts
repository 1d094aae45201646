import type { Environment } from '@hexastyle/environment';
import { Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { boundaryArn } from './boundary-name';
import type { IdentityStack } from './identity-stack';

/** Puts the boundary on every role of the app, whoever makes it, and `identity`, which makes the boundary, before all other stacks. */
export function limitRoles(app: App, environment: Environment, identity: IdentityStack): void {
  PermissionsBoundary.of(app).apply(
    ManagedPolicy.fromManagedPolicyArn(identity, 'BoundaryOfRoles', boundaryArn(environment)),
  );
  for (const stack of app.node.children.filter(Stack.isStack))
    if (stack !== identity) stack.addStackDependency(identity);
}
