import { z } from 'zod';

const NOBODYS_ID = '00000000-0000-0000-0000-000000000000';

/** An id in a path. One that is malformed stands for a habit that does not exist, and is answered like it. */
export const habitIdSchema = z
  .string()
  .meta({ format: 'uuid', description: 'Id of the habit.' })
  .transform((id) => (z.uuid().safeParse(id).success ? id : NOBODYS_ID));
