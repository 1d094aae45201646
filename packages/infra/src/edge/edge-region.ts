import type { Environment } from '@hexastyle/environment';

/** An environment outside the one region in which CloudFront's firewall can live. */
export class EdgeRegionError extends Error {
  constructor(environment: Environment) {
    super(
      `environments/${environment.name}.yaml: region ${environment.region} is not supported yet: a web ACL for CloudFront can only be made in us-east-1, in the same stack as the distribution. Set region: us-east-1.`,
    );
    this.name = 'EdgeRegionError';
  }
}

/** @throws EdgeRegionError unless the environment is in us-east-1 */
export function requireEdgeRegion(environment: Environment): void {
  if (environment.region !== 'us-east-1') throw new EdgeRegionError(environment);
}
