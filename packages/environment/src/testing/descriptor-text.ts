/** The least that a descriptor may say. One field a line, so that tests can point at lines. */
export const DESCRIPTOR = `name: staging
tier: staging
account: '111111111111'
region: us-east-1
drRegion: us-west-2
owner: platform-team
network:
  cidr: 10.20.0.0/16
alarms:
  email: alarms@example.com
pipeline:
  connectionArn: arn:aws:codeconnections:us-east-1:111111111111:connection/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f
  repository: example/hexastyle
budget:
  monthlyUsd: 300
`;

/** Replaces one text by another. */
export type Change = readonly [from: string, to: string];

/** A descriptor with some text replaced; fails when the text is not there, so that no test changes nothing. */
export const descriptor = (...changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the descriptor does not say ${from}`);
    return text.replace(from, to);
  }, DESCRIPTOR);
