import { oneLineSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { pathId } from '../http/path-id';
import { SCOPES } from '../http/scopes';

const scopesSchema = z
  .array(z.enum(SCOPES))
  .min(1, 'A token without a scope opens nothing: name at least one.')
  .max(SCOPES.length)
  .meta({ description: 'What the token may do. None includes another: `habits:write` alone does not read.' });

const nameSchema = oneLineSchema('A name', 100).min(1, 'A token needs a name, so that you know it again.');

const FIELDS = {
  id: z.uuid(),
  name: z.string(),
  scopes: scopesSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional().meta({ description: 'Absent: the token works until it is deleted.' }),
  lastUsedAt: z.iso.datetime().optional().meta({ description: 'To the minute. Absent: never.' }),
};

export const apiTokenSchema = z.strictObject(FIELDS).meta({ id: 'ApiToken' });

export const createdApiTokenSchema = z
  .strictObject({
    ...FIELDS,
    token: z.string().meta({ description: 'The secret. It is shown here and never again.' }),
  })
  .meta({ id: 'CreatedApiToken' });

export const newApiTokenSchema = z
  .strictObject({
    name: nameSchema,
    scopes: scopesSchema,
    expiresAt: z.iso.datetime().optional().meta({ description: 'Absent: the token works until it is deleted.' }),
  })
  .meta({ id: 'NewApiToken' });

export const apiTokenListSchema = z
  .strictObject({ items: z.array(apiTokenSchema).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'ApiTokenList' });

export const apiTokenPathSchema = z.strictObject({ id: pathId('token') });

export type ApiToken = z.output<typeof apiTokenSchema>;
export type NewApiToken = z.output<typeof newApiTokenSchema>;

export const apiTokenExample: ApiToken = {
  id: '0d6f3a4e-51de-4bde-9d0b-3a7be0c1f2a4',
  name: 'Kitchen tablet',
  scopes: ['habits:read', 'habits:write'],
  createdAt: '2026-02-28T09:31:00.000Z',
  expiresAt: '2027-02-28T00:00:00.000Z',
  lastUsedAt: '2026-03-01T07:15:00.000Z',
};
