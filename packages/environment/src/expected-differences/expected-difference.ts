import { z } from 'zod';

const entrySchema = z
  .strictObject({
    claim: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .optional()
      .meta({ description: 'Id of a claim.', examples: ['database-survives-a-zone'] }),
    construct: z
      .string()
      .regex(/^\/[^\s]/)
      .optional()
      .meta({ description: 'Path of a construct; what is below it is covered too.', examples: ['/Data/Database'] }),
    property: z
      .string()
      .regex(/^[A-Z][\w.-]*$/)
      .optional()
      .meta({
        description: 'Property of the construct, or of every construct when none is named.',
        examples: ['RetentionInDays'],
      }),
    environments: z.union([z.literal('all'), z.array(z.string().min(1)).min(2)]).meta({
      description: 'Environments that may differ from each other in it; "all" for those that are described later, too.',
      examples: [['staging', 'production']],
    }),
    reason: z
      .string()
      .min(10)
      .meta({ description: 'Why they differ.', examples: ['Only production pays for a reader.'] }),
  })
  .refine(({ claim, construct, property }) => (claim === undefined) !== ((construct ?? property) === undefined), {
    error: 'a difference is expected of one claim, or of a construct, a property or both',
    params: { fix: 'write either "claim", or "construct" or "property"' },
  });

/** Expected differences as people write them. */
export const expectedDifferencesSchema = z
  .strictObject({
    differences: z.array(entrySchema).meta({ description: 'The differences, in any order.', examples: [[]] }),
  })
  .meta({ title: 'Expected differences', description: 'What may differ between environments, and why.' });

/** A difference between environments that is meant to be: of a claim, or of a construct with all below it, a property, or both. */
export type ExpectedDifference = Readonly<z.infer<typeof entrySchema>>;
