import type { z as zod } from 'zod';

type Z = typeof zod;

const text = (describe: string) => (z: Z) => z.string().describe(describe).optional();

/** What the action is told. The descriptor's own rules say more, and in their words. */
export const INPUT = {
  name: (z: Z) => z.string().describe('Lower-case letters, digits and hyphens; the name of the descriptor'),
  tier: (z: Z) => z.enum(['development', 'staging', 'production']).describe('Decides every default'),
  account: (z: Z) => z.string().describe('AWS account, 12 digits'),
  region: text('AWS region; proposed when left out'),
  drRegion: text('AWS region of recovery; proposed when left out'),
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
  checkout: (z: Z) => z.boolean().describe("Work on the portal's own checkout instead of the workspace").default(false),
  directory: (z: Z) => z.string().describe('The repository, below the workspace').default('.'),
};

/** What later steps may use. */
export const OUTPUT = {
  file: (z: Z) => z.string().describe('The descriptor, relative to the repository'),
  text: (z: Z) => z.string().describe('The text of the descriptor'),
  preview: (z: Z) => z.string().describe('Files, resources, findings and pillars, or why they are not known'),
  notes: (z: Z) => z.array(z.string()).describe('What is still to be known or done'),
  written: (z: Z) => z.boolean().describe('Whether the descriptor was written'),
  regenerated: (z: Z) => z.boolean().describe('Whether what follows from it was written, too'),
};
