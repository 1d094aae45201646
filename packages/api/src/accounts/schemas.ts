import { emailSchema, passwordSchema, timeZoneSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { SOME_FIELD } from '../http/some-field';

const dayStartSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write the start of the day like 03:00.')
  .meta({ description: 'Wall-clock time at which a day begins, `HH:MM`.', examples: ['03:00'] });

const languageSchema = z
  .string()
  .max(35, 'A language tag has at most 35 characters.')
  .regex(/^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)?$/, 'Write a language like en or pt-BR, or leave it empty.')
  .meta({ description: 'BCP 47 tag; empty follows the device.', examples: ['de'] });

/** What a person sets. */
const SETTINGS = {
  timeZone: timeZoneSchema.meta({ description: 'IANA time zone in which days begin and end.' }),
  dayStart: dayStartSchema,
  firstWeekday: z
    .int()
    .min(1, 'A weekday is 1 (Monday) to 7 (Sunday).')
    .max(7, 'A weekday is 1 (Monday) to 7 (Sunday).')
    .meta({ description: 'Weekday with which a week begins: 1 is Monday.' }),
  theme: z.enum(['system', 'light', 'dark']),
  language: languageSchema,
};

export const accountSchema = z
  .strictObject({
    id: z.uuid(),
    email: z.string(),
    ...SETTINGS,
    emailVerified: z.boolean().meta({ description: 'Whether somebody opened a mail to this address.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' });

export const newAccountSchema = z
  .strictObject({ email: emailSchema, password: passwordSchema, timeZone: timeZoneSchema })
  .meta({ id: 'NewAccount' });

export const accountChangeSchema = z
  .strictObject(SETTINGS)
  .partial()
  .refine(...SOME_FIELD)
  .meta({ id: 'AccountChange' });

const typedPasswordSchema = z.string().min(1).max(128).meta({ description: 'The password of the account as it is.' });

export const passwordChangeSchema = z
  .strictObject({ password: typedPasswordSchema, newPassword: passwordSchema })
  .meta({ id: 'PasswordChange' });

export const emailChangeSchema = z
  .strictObject({ email: emailSchema, password: typedPasswordSchema })
  .meta({ id: 'EmailChange' });

export type Account = z.output<typeof accountSchema>;
export type AccountChange = z.output<typeof accountChangeSchema>;

export const accountExample: Account = {
  id: '3b0d5a52-6c0e-4b7e-9f5b-0b1f9d3c2a11',
  email: 'ana@example.com',
  emailVerified: true,
  timeZone: 'Europe/Lisbon',
  dayStart: '00:00',
  firstWeekday: 1,
  theme: 'system',
  language: '',
  createdAt: '2026-02-28T09:30:00.000Z',
};
