import { Problem } from '../../problem/problem';

/** Sends what the current password opens. @throws Problem with a wrong password as the fault of its box */
export async function atPassword(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'wrong-password') throw error;
    const { kind, message } = error;
    throw new Problem(kind, message, [{ field: 'password', message }], { cause: error, code: error.code });
  }
}
