import * as z from 'zod';

const NOBODYS_ID = '00000000-0000-0000-0000-000000000000';

/** An id in an address. One that is malformed stands for a thing that does not exist, and is answered like it. */
export function pathId(thing: string) {
  return z
    .string()
    .meta({ format: 'uuid', description: `Id of the ${thing}.` })
    .transform((id) => (z.uuid().safeParse(id).success ? id : NOBODYS_ID));
}
