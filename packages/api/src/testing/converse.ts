import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';

/**
 * Sends requests on one connection, each when the one before is answered, until an answer says that it is the last one.
 *
 * @param onAnswer called after each answer @returns the statuses @throws when a request is not answered
 */
export async function converse(url: string, onAnswer: () => void): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses: number[] = [];
  for (;;) {
    const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    statuses.push(response.statusCode ?? 0);
    onAnswer();
    if (response.headers.connection === 'close') return statuses;
  }
}
