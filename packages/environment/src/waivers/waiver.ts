import { z } from 'zod';

const claimSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .meta({ description: 'Id of a claim.', examples: ['database-encrypted-at-rest'] });

const ruleSchema = z
  .string()
  .regex(/^[A-Za-z0-9.]+-[A-Za-z0-9.]+(\[.+\])?$/)
  .meta({
    description:
      'Rule of cdk-nag, with the part in brackets where the finding has one; <environment>, <account>, <region> and <drRegion> in it stand for those of each environment.',
    examples: ['AwsSolutions-IAM5[Resource::*]'],
  });

const findingSchema = z
  .strictObject({
    rule: z.union([ruleSchema, z.array(ruleSchema).min(1)]).meta({
      description: 'The rule, or the rules that one reason is good for.',
      examples: ['AwsSolutions-IAM5[Resource::*]'],
    }),
    construct: z
      .string()
      .regex(/^\/[^\s]/)
      .meta({ description: 'Path of the construct; what is below it is covered too.', examples: ['/Data/Cluster'] }),
  })
  .meta({ description: 'A finding of cdk-nag.' });

/** A waiver as people write it. */
export const waiverSchema = z
  .strictObject({
    claim: claimSchema.optional(),
    finding: findingSchema.optional(),
    environments: z
      .union([
        z.literal('all'),
        z
          .array(
            z
              .string()
              .min(1)
              .meta({ description: 'Name of an environment.', examples: ['staging'] }),
          )
          .min(1),
      ])
      .meta({
        description: 'Environments it holds for; "all" when the gap is one of the design.',
        examples: [['staging']],
      }),
    owner: z
      .string()
      .min(1)
      .meta({ description: 'Who answers for the gap.', examples: ['platform-team'] }),
    reason: z
      .string()
      .min(10)
      .meta({
        description: 'Why the gap is accepted.',
        examples: ['No own domain yet, so no certificate of our own.'],
      }),
    expires: z.iso.date().meta({ description: 'Last day it holds, YYYY-MM-DD.', examples: ['2027-06-30'] }),
  })
  .refine(({ claim, finding }) => (claim === undefined) !== (finding === undefined), {
    error: 'a waiver is for one claim or for one finding',
    params: { fix: 'write either "claim" or "finding"' },
  })
  .refine(({ claim, environments }) => claim === undefined || environments !== 'all', {
    error: 'a waiver for a claim names its environments',
    path: ['environments'],
    params: { fix: 'write their names: a claim is judged in each environment by itself' },
  })
  .meta({ title: 'Waiver', description: 'An accepted gap.' });

/** What is waived. */
export type WaiverSubject =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'finding'; readonly rule: string; readonly construct: string };

/**
 * Where a waiver holds. `all` is for a finding that comes with the design: it holds in environments that are
 * described later, too, and has to match in one of them.
 */
export type WaiverScope = readonly string[] | 'all';

/** An accepted gap: a claim or a finding of cdk-nag, in some environments, until a day. */
export interface Waiver {
  /** `waivers/<name>.yaml`. */
  readonly file: string;
  readonly subject: WaiverSubject;
  readonly environments: WaiverScope;
  readonly owner: string;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`; see `isExpired`. */
  readonly expires: string;
}
