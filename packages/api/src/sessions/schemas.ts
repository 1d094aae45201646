import * as z from 'zod';
import { pathId } from '../http/path-id';

/**
 * What is typed at sign-in is only bounded, not judged: whether an address or password is well formed is none of a
 * stranger's business here, they are right or wrong.
 */
export const credentialsSchema = z
  .strictObject({
    email: z
      .string()
      .trim()
      .min(1)
      .max(254)
      .regex(/^\P{Cc}*$/u, 'An e-mail address has no control characters.'),
    password: z.string().min(1).max(128),
  })
  .meta({ id: 'Credentials' });

export const listedSessionSchema = z
  .strictObject({
    id: z.uuid(),
    userAgent: z.string().meta({ description: 'Browser and system in words; empty when unknown.' }),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().meta({ description: 'To the hour.' }),
    isCurrent: z.boolean().meta({ description: 'Whether this session is the one that asks.' }),
  })
  .meta({ id: 'Session' });

export const sessionListSchema = z.strictObject({ items: z.array(listedSessionSchema) }).meta({ id: 'SessionList' });

export const sessionPathSchema = z.strictObject({ id: pathId('session') });

export type ListedSession = z.output<typeof listedSessionSchema>;

export const listedSessionExample: ListedSession = {
  id: '0c0cf2a4-7a3e-4d0b-9f0e-5f2c6a1b7d90',
  userAgent: 'Firefox on Linux',
  createdAt: '2026-02-28T09:30:00.000Z',
  lastSeenAt: '2026-03-02T18:05:00.000Z',
  isCurrent: true,
};

export type Credentials = z.output<typeof credentialsSchema>;
