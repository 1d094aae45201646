import { LARGEST_NOTE } from '@hexastyle/plugin-well-architected-common';
import { z } from 'zod';
import { canBeKept } from '../instant';

const words = z.string().refine((text) => Buffer.byteLength(text) <= LARGEST_NOTE && !text.includes('\0'), {
  error: `must have at most ${LARGEST_NOTE} bytes and no character U+0000`,
});
const runbook = z
  .string()
  .min(1)
  .max(100)
  .refine((text) => !text.includes('\0'), { error: 'must have no character U+0000' });
const version = z.int().min(1).max(2_147_483_647);

/** Body of `POST /environments/:name/drills`. */
export const startSchema = z.strictObject({ runbook });

/** Body of `PATCH /drills/:id/steps/:position`. */
export const stepChangeSchema = z
  .strictObject({ version, done: z.boolean().optional(), note: words.optional() })
  .refine(({ done, note }) => done !== undefined || note !== undefined, { error: 'must have done or note' });

/** Body of `POST /drills/:id/finish`. */
export const finishSchema = z
  .strictObject({
    version,
    result: z.enum(['passed', 'failed', 'abandoned']),
    summary: words,
    recoveryPointAt: z.iso
      .datetime({ offset: true })
      .refine(canBeKept, { error: 'must not lie before the year 1' })
      .optional(),
    rpoMinutes: z
      .int()
      .min(0)
      .max(60 * 24 * 366)
      .optional(),
  })
  .refine(({ recoveryPointAt, rpoMinutes }) => recoveryPointAt === undefined || rpoMinutes === undefined, {
    error: 'must have recoveryPointAt or rpoMinutes, not both: the minutes follow from the time',
  });

/** Query of `GET /environments/:name/drills`. */
export const listSchema = z.strictObject({
  runbook: runbook.optional(),
  /** Only those that are finished, or only those that are not. */
  finished: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const drillIdSchema = z.uuid();
export const positionSchema = z.coerce.number().int().min(1).max(1000);

export type DrillFinishRequest = z.infer<typeof finishSchema>;
export type StepChangeRequest = z.infer<typeof stepChangeSchema>;
export type DrillListRequest = z.infer<typeof listSchema>;
