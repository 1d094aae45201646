/** The end of an ARN, `cluster:hexastyle-staging`, which is what people know a thing by. */
export function sayResource(arn: string): string {
  return arn.split(':').slice(5).join(':') || arn || 'unnamed';
}
