import { readYamlFolder } from '@hexastyle/environment';
import { z } from 'zod';

/** A human statement for what no machine can see. */
export interface Attestation {
  /** `attestations/<name>.yaml`. */
  readonly file: string;
  readonly claim: string;
  readonly environments: readonly string[];
  readonly owner: string;
  readonly text: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

const attestationSchema = z
  .strictObject({
    claim: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .meta({ description: 'Id of the claim.', examples: ['restore-is-rehearsed'] }),
    environments: z
      .array(
        z
          .string()
          .min(1)
          .meta({ description: 'Name of an environment.', examples: ['staging'] }),
      )
      .min(1)
      .meta({ description: 'Environments it holds for.', examples: [['staging']] }),
    owner: z
      .string()
      .min(1)
      .meta({ description: 'Who states it.', examples: ['platform-team'] }),
    text: z
      .string()
      .min(10)
      .meta({ description: 'What is stated.', examples: ['We reviewed the access of all operators.'] }),
    expires: z.iso.date().meta({ description: 'Last day it holds, YYYY-MM-DD.', examples: ['2027-06-30'] }),
  })
  .meta({ title: 'Attestation', description: 'A human statement for what no machine can see.' });

/** Reads `attestations/*.yaml`, expired ones too. Throws `DescriptorError` with every fault of every file. */
export const readAttestations = (root: string): readonly Attestation[] =>
  readYamlFolder('attestations', root, attestationSchema).map(({ file, value }) => ({ file, ...value }));
