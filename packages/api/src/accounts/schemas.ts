import { emailSchema, passwordSchema, timeZoneSchema } from '@hexastyle/habits/inputs';
import { z } from 'zod';

export const accountSchema = z
  .strictObject({
    id: z.uuid(),
    email: z.string(),
    timeZone: z.string().meta({ description: 'IANA time zone in which days begin and end.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' });

export const newAccountSchema = z
  .strictObject({ email: emailSchema, password: passwordSchema, timeZone: timeZoneSchema })
  .meta({ id: 'NewAccount' });

export const accountChangeSchema = z.strictObject({ timeZone: timeZoneSchema }).meta({ id: 'AccountChange' });

export type Account = z.output<typeof accountSchema>;

export const accountExample: Account = {
  id: '3b0d5a52-6c0e-4b7e-9f5b-0b1f9d3c2a11',
  email: 'ana@example.com',
  timeZone: 'Europe/Lisbon',
  createdAt: '2026-02-28T09:30:00.000Z',
};
