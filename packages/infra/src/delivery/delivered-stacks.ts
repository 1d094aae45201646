import type { App } from 'aws-cdk-lib';
import { LayerStack } from '../layer/layer-stack';

/** Which stack is deployed by which pipeline: each by one, so that two deployments never meet in a stack. */
export interface DeliveredStacks {
  readonly backend: LayerStack;
  /** In the order in which the app made them, which is the order in which they depend on each other. */
  readonly infrastructure: readonly LayerStack[];
}

/** What says what a pipeline may do is deployed by a person. */
const BY_HAND: readonly string[] = ['Identity', 'Delivery'];

/** The stacks that the app has so far. @throws Error when it has none of the API */
export function deliveredStacks(app: App): DeliveredStacks {
  const stacks = app.node.children
    .filter((child) => child instanceof LayerStack)
    .filter(({ node }) => !BY_HAND.includes(node.id));
  const backend = stacks.find(({ node }) => node.id === 'Api');
  if (backend === undefined) throw new Error('The app has no stack Api: make it before the pipelines.');
  return { backend, infrastructure: stacks.filter((stack) => stack !== backend) };
}
