/** A resource of an assembly, as far as an estimate needs to know it. Whoever has read an assembly can make one. */
export interface Resource {
  readonly region: string;
  readonly stack: string;
  readonly logicalId: string;
  /** CloudFormation type, `AWS::RDS::DBCluster`. */
  readonly type: string;
  readonly constructPath: string | undefined;
  /** Properties of the template; a reference to another resource is `{ ref: { stack, logicalId, attribute } }`. */
  readonly properties: Readonly<Record<string, unknown>>;
}
