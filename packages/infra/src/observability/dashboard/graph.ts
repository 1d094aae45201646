import { GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { GraphWidgetProps } from 'aws-cdk-lib/aws-cloudwatch';

/** A graph of which three stand in a row. */
export const graph = (title: string, props: GraphWidgetProps): GraphWidget =>
  new GraphWidget({ title, width: 8, height: 6, ...props });
