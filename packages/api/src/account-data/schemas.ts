import * as z from 'zod';
import { assertionSchema } from '../passkeys/schemas';

export const accountDeletionSchema = z
  .union([z.strictObject({ password: z.string().min(1).max(128) }), z.strictObject({ credential: assertionSchema })])
  .meta({
    id: 'AccountDeletion',
    description: 'The password, or the answer of a passkey to POST /sessions/passkey-options.',
  });

export const accountExportQuerySchema = z.strictObject({
  days: z.enum(['true', 'false']).default('true').meta({
    description:
      '`false` leaves the days of habits out, where they are too many for one answer: GET /entries has them.',
  }),
});

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** Rows as they are kept, without what opens an account. */
export const accountExportSchema = z
  .strictObject({
    format: z.literal('hexastyle-account'),
    version: z.literal(1),
    exportedAt: z.iso.datetime(),
    tables: z.record(z.string(), rowsSchema).meta({
      description: 'By name of the table. Hashes, keys and the answers kept for Idempotency-Key are left out.',
    }),
  })
  .meta({ id: 'AccountExport' });

export type AccountExport = z.output<typeof accountExportSchema>;
export type AccountDeletion = z.output<typeof accountDeletionSchema>;
