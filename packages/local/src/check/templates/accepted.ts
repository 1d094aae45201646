/** A finding of cfn-lint that we know better about. */
export interface Accepted {
  /** `W3010` */
  readonly rule: string;
  /** Only at resources of this type. @default - all of them */
  readonly type?: string;
  /** Why the template is right as it is. */
  readonly reason: string;
}

/** What cfn-lint may say. An entry that nothing matches any more fails the check, so that the list stays true. */
export const ACCEPTED: readonly Accepted[] = [
  {
    rule: 'W3010',
    type: 'AWS::EC2::Subnet',
    reason: 'Zones are written down, so that synthesis gives the same answer with and without an account.',
  },
  {
    rule: 'W3005',
    reason: 'The CDK orders a function after its role in words as well as by reference; it changes nothing.',
  },
  {
    rule: 'E3002',
    type: 'AWS::CloudWatch::Dashboard',
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html
    reason: 'Dashboards take tags since May 2026; the schemas that cfn-lint 1.51 carries are older.',
  },
];
