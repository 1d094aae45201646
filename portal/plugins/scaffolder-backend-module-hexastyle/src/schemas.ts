import type { z as zod } from 'zod/v3';

type Z = typeof zod;

const text = (describe: string) => (z: Z) => z.string().describe(describe).optional();

/** What the action is told. The descriptor's own rules say more, and in their words. */
export const INPUT = {
  name: (z: Z) => z.string().describe('Lower-case letters, digits and hyphens; the name of the descriptor'),
  tier: (z: Z) => z.enum(['development', 'staging', 'production']).describe('Decides every default'),
  account: (z: Z) => z.string().describe('AWS account, 12 digits'),
  region: text('AWS region: us-east-1 only; proposed when left out'),
  drRegion: text('AWS region of recovery, any other one; proposed when left out'),
  owner: text('Who answers for it; proposed when left out'),
  cidr: text('Addresses of its network; the next /16 that is free when left out'),
  email: text('Where alarms are sent; proposed when left out'),
  budget: (z: Z) => z.number().describe('US dollars a month; proposed when left out').optional(),
  domain: (z: Z) =>
    z
      .object({
        name: z.string().optional(),
        hostedZoneId: z.string().optional(),
        zone: z.string().optional(),
        certificateArn: z.string().optional(),
      })
      .describe('Host name that people open, its hosted zone and its certificate')
      .optional(),
  connectionArn: text('Connection to the source; proposed, or to be made, when left out'),
  repository: text('Source, owner/name; proposed when left out'),
  checkout: (z: Z) => z.boolean().describe("Work on the portal's own checkout instead of the workspace").optional(),
  directory: (z: Z) =>
    z.string().describe('The repository, below the workspace; the workspace itself when left out').optional(),
  dryRun: (z: Z) => z.boolean().describe('Show files, resources, cost and pillars, and write nothing').optional(),
};

/** What later steps may use. What is said of a dry run is absent without one. */
export const OUTPUT = {
  file: (z: Z) => z.string().describe('The descriptor, relative to the repository'),
  text: (z: Z) => z.string().describe('The text of the descriptor'),
  notes: (z: Z) => z.array(z.string()).describe('What is still to be known or done'),
  written: (z: Z) => z.boolean().describe('Whether the descriptor was written'),
  regenerated: (z: Z) => z.boolean().describe('Whether what follows from it was written, too'),
  preview: text('Dry run: files, resources, findings, cost and pillars in words, or why they are not known'),
  files: (z: Z) =>
    z
      .array(z.object({ path: z.string(), change: z.enum(['new', 'changed']) }))
      .describe('Dry run: the files that would be written')
      .optional(),
  resources: (z: Z) => z.number().describe('Dry run: how many resources there would be').optional(),
  cost: (z: Z) =>
    z
      .object({ low: z.number(), expected: z.number(), high: z.number(), unpriced: z.number() })
      .describe('Dry run: US dollars a month, by load; with something unpriced, at least')
      .optional(),
  pillars: (z: Z) =>
    z
      .array(
        z.object({
          pillar: z.string(),
          claims: z.number(),
          verified: z.number(),
          gaps: z.number(),
          open: z.array(z.string()),
        }),
      )
      .describe('Dry run: claims by pillar')
      .optional(),
  faults: (z: Z) => z.array(z.string()).describe('Dry run: what would make the gate fail besides gaps').optional(),
};
