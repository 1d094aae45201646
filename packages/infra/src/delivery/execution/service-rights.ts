/**
 * What CloudFormation calls, in one AWS service, to make, change and delete the resources of our templates: the
 * actions that the service's resource types list as permissions of their handlers
 * (https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html, `handlers`).
 */
export interface ServiceRights {
  /** Prefix of its actions, and service of its ARNs. */
  readonly service: string;
  /** On resources whose name carries the environment. @default [] */
  readonly named?: readonly string[];
  /** Names, after the account in an ARN, that AWS chooses and that count as the environment's too. @default [] */
  readonly chosen?: readonly string[];
  /** Whether names are paths, `/hexastyle/<environment>/...`, too. @default false */
  readonly paths?: boolean;
  /** Changes that cannot be taken back, on resources that have an id only: where the tag `Environment` is this one's. @default [] */
  readonly tagged?: readonly string[];
  /** Actions that put tags on: none that is another environment's, and on nothing that carries another's. @default [] */
  readonly tagging?: readonly string[];
  /** On resources that have an id only, or on none at all: everywhere in the environment's regions. @default [] */
  readonly anywhere?: readonly string[];
}
