import { z } from 'zod';

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

export type Credentials = z.output<typeof credentialsSchema>;
