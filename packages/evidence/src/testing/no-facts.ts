import type { Facts } from '../facts/facts';

/** Nothing could be observed. */
export const noFacts = (reason = 'no cdk.out: run npm run synth'): Facts => ({
  environment: { absent: reason },
  assembly: { absent: reason },
  nag: { absent: reason },
  repository: { absent: reason },
  live: { absent: reason },
  drills: { absent: reason },
});
