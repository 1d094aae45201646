import { readYamlFolder, type WaiverScope } from '@hexastyle/environment';
import { z } from 'zod';

/** What is stated: a claim that no fact decides, or best practices that no claim judges. */
export type AttestationSubject =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'best-practices'; readonly ids: readonly string[] };

/** A human statement for what no machine can see. */
export interface Attestation {
  /** `attestations/<name>.yaml`. */
  readonly file: string;
  readonly subject: AttestationSubject;
  /** `all` where the file names none. */
  readonly environments: WaiverScope;
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
      .meta({ description: 'Id of the claim.', examples: ['restore-is-rehearsed'] })
      .optional(),
    bestPractices: z
      .array(
        z
          .string()
          .regex(/^[A-Z]+\d{2}-BP\d{2}$/)
          .meta({ description: 'Id of a best practice.', examples: ['OPS03-BP01'] }),
      )
      .min(1)
      .meta({ description: 'Best practices that the statement answers.', examples: [['OPS03-BP01']] })
      .optional(),
    environments: z
      .array(
        z
          .string()
          .min(1)
          .meta({ description: 'Name of an environment.', examples: ['staging'] }),
      )
      .min(1)
      .meta({ description: 'Environments it holds for; left out, it holds for all.', examples: [['staging']] })
      .optional(),
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
  .refine(({ claim, bestPractices }) => (claim === undefined) !== (bestPractices === undefined), {
    error: 'an attestation is for one claim or for best practices',
    params: { fix: 'write either "claim" or "bestPractices"' },
  })
  .meta({ title: 'Attestation', description: 'A human statement for what no machine can see.' });

const subjectOf = ({ claim = '', bestPractices }: z.infer<typeof attestationSchema>): AttestationSubject =>
  bestPractices === undefined ? { kind: 'claim', claim } : { kind: 'best-practices', ids: bestPractices };

/** Reads `attestations/*.yaml`, expired ones too. Throws `DescriptorError` with every fault of every file. */
export const readAttestations = (root: string): readonly Attestation[] =>
  readYamlFolder('attestations', root, attestationSchema).map(({ file, value }) => ({
    file,
    subject: subjectOf(value),
    environments: value.environments ?? 'all',
    owner: value.owner,
    text: value.text,
    expires: value.expires,
  }));
