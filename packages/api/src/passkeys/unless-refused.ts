import { Refused } from './webauthn/refused';

/** @returns undefined when the answer of a passkey was not accepted: callers learn no more than that */
export async function unlessRefused<T>(judge: () => Promise<T>): Promise<T | undefined> {
  try {
    return await judge();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
