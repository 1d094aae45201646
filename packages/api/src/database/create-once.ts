import { invalidValue } from '../problems/invalid-value';

/**
 * Makes a thing whose id a device may have chosen. One of the account that has the id already is given back as it is.
 *
 * @param get the thing of the account with an id @param insert gives undefined when the id is taken
 * @throws Problem `invalid-input` when the id is somebody else's, and whatever `insert` throws
 */
export async function createOnce<T>(
  id: string | undefined,
  get: (id: string) => Promise<T | undefined>,
  insert: () => Promise<T | undefined>,
): Promise<T> {
  const find = async (): Promise<T | undefined> => (id === undefined ? undefined : get(id));
  // The second look is for the same request a moment earlier.
  const thing = (await find()) ?? (await insert()) ?? (await find());
  if (thing === undefined) throw invalidValue({ pointer: '#/id', detail: 'This id is taken: choose another.' });
  return thing;
}
