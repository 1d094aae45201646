import * as z from 'zod';

/**
 * Length is the only rule, because rules about kinds of characters make passwords worse (NIST SP 800-63B, 3.1.1.2).
 * The upper limit bounds the work of hashing.
 */
export const passwordSchema = z
  .string()
  .min(12, 'A password has at least 12 characters.')
  .max(128, 'A password has at most 128 characters.')
  .meta({ description: 'Password, 12 to 128 characters.', examples: ['correct horse battery'] });
