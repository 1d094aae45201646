import type { Config } from '@backstage/config';
import type { ExpectedDifference } from '@hexastyle/plugin-well-architected-common';

/** Reads one entry of `wellArchitected.expectedDifferences`. Throws when it is for nothing. */
export function readExpectedDifference(config: Config, index: number): ExpectedDifference {
  const [claim, construct, property] = ['claim', 'construct', 'property'].map((key) => config.getOptionalString(key));
  if ((claim === undefined) === ((construct ?? property) === undefined)) {
    throw new Error(
      `wellArchitected.expectedDifferences[${index}] must have either "claim", or "construct" or "property". Mend environments/expected-differences.yaml and run npx projen.`,
    );
  }
  return {
    ...(claim !== undefined && { claim }),
    ...(construct !== undefined && { construct }),
    ...(property !== undefined && { property }),
    environments: config.getOptional('environments') === 'all' ? 'all' : config.getStringArray('environments'),
    reason: config.getString('reason'),
  };
}
