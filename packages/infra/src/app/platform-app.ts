import type { Environment } from '@hexastyle/environment';
import { App, CloudFormationValidatePlugin, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { ApiStack } from '../api/api-stack';
import { CostStack } from '../cost/cost-stack';
import { DataStack } from '../data/data-stack';
import { DeliveryStack } from '../delivery/delivery-stack';
import { EdgeStack } from '../edge/edge-stack';
import { SiteReplicaStack } from '../edge/replica/site-replica-stack';
import { IdentityStack } from '../identity/identity-stack';
import { limitRoles } from '../identity/limit-roles';
import { NetworkStack } from '../network/network-stack';
import { ObservabilityStack } from '../observability/observability-stack';
import { PilotLightStack } from '../recovery/pilot-light/pilot-light-stack';
import { RecoveryStack } from '../recovery/recovery-stack';
import { FEATURE_FLAGS } from './feature-flags';

export interface PlatformAppProps {
  /** Folder with the API's code, bundled. */
  readonly code: string;
  /** Where the assembly goes. */
  readonly outdir: string;
  /**
   * Whether the CDK holds the templates against CloudFormation's schemas, which takes three times as long as the synthesis.
   * @default false
   */
  readonly validate?: boolean;
}

/**
 * The app of one environment: a stack a layer, each knowing only the layers above it in this list, and, in the region of
 * recovery, the copy of the site and the pilot light.
 */
export function platformApp(environment: Environment, props: PlatformAppProps): App {
  const app = new App({
    outdir: props.outdir,
    stackTraces: true,
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    context: FEATURE_FLAGS,
    // Findings are ours to report, with their way out; the library would print them and set the exit code.
    postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false },
  });
  // Asked for by name, it runs whatever the variable CDK_VALIDATION says.
  if (props.validate === true) Validations.of(app).addPlugins(new CloudFormationValidatePlugin());
  const identity = new IdentityStack(app, environment);
  const network = new NetworkStack(app, environment);
  const data = new DataStack(app, environment, network);
  const api = new ApiStack(app, { environment, network, data, code: Code.fromAsset(props.code) });
  const siteReplica = new SiteReplicaStack(app, environment);
  const edge = new EdgeStack(app, environment, api);
  // S3 copies into a bucket that is there only.
  edge.addStackDependency(siteReplica);
  const observability = new ObservabilityStack(app, { environment, api, data, edge });
  new CostStack(app, { environment, observability });
  const pilotLight = new PilotLightStack(app, { environment, code: Code.fromAsset(props.code) });
  // Its firewall knows the edge by the copy of a secret that the API's stack makes.
  pilotLight.addStackDependency(api);
  new RecoveryStack(app, { environment, network, data }).addStackDependency(pilotLight);
  new DeliveryStack(app, { environment, edge, topic: observability.topic });
  limitRoles(app, environment, identity);
  return app;
}
