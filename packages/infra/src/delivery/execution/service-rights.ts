/**
 * What CloudFormation calls, in one AWS service, to make, change and delete the resources of our templates: the
 * actions that the service's resource types list as permissions of their handlers
 * (https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html, `handlers`).
 * What an action can be narrowed by is AWS's Service Authorization Reference; `narrow-roles.test.ts` compares.
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
  /** On resources that have an id only: where the tag `Environment` is this one's. @default [] */
  readonly tagged?: readonly string[];
  /**
   * On resources that have an id only and may have been made a moment ago, so that they carry no tag yet: on nothing
   * that carries another environment's, and giving none but this one's. @default []
   */
  readonly fresh?: readonly string[];
  /** On resources that have an id only and that AWS can put no tag on: all of the account. @default [] */
  readonly untaggable?: readonly string[];
  /** Resource types, as ARNs write them, to which the resources with an id only are limited. @default - all of the service */
  readonly types?: readonly string[];
  /** Actions that AWS offers no resource for: everywhere in the environment's regions. @default [] */
  readonly anywhere?: readonly string[];
}
