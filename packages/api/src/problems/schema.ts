import * as z from 'zod';

const inputFaultSchema = z.strictObject({
  detail: z.string().meta({ description: 'What is wrong with the value.' }),
  pointer: z
    .string()
    .optional()
    .meta({ description: 'JSON pointer into the body.', examples: ['#/name'] }),
  parameter: z
    .string()
    .optional()
    .meta({ description: 'Name of a parameter in path, query or header.', examples: ['date'] }),
});

/** RFC 9457 problem details. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'Stable identifier of the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong here and the way out.' }),
    instance: z
      .string()
      .optional()
      .meta({ description: 'Names this very request; the last part is its X-Request-Id.' }),
    errors: z.array(inputFaultSchema).optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });

export type ProblemBody = z.output<typeof problemSchema>;
