import * as z from 'zod';

/** Addresses are compared without case; 254 characters is the longest that SMTP can carry (RFC 5321, 4.5.3.1.3). */
export const emailSchema = z
  .string()
  .trim()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('This is not an e-mail address: write it like ana@example.com.'))
  .meta({ description: 'E-mail address; compared without case.', examples: ['ana@example.com'] });
