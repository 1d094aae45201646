import * as z from 'zod';
import { FAULT_CODES } from './fault-code';

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
  code: z
    .string()
    .optional()
    .meta({
      description: `Stable name of what is wrong, where it has one; others may come: ${FAULT_CODES.join(', ')}.`,
      examples: ['no-day'],
    }),
  about: z
    .string()
    .optional()
    .meta({ description: 'What the detail names, as it stands in what was sent.', examples: ['2026-02-30'] }),
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
