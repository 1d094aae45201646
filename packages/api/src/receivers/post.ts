import type { LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Receiver } from './receivers';
import { SendingFailed } from './sending-failed';

/** Nothing of an answer is of use but its status; what is read besides only lets a connection end in order. */
const MAX_ANSWER_BYTES = 16_384;

export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For all of it, from the connection to the end of the answer. */
  readonly timeoutMs: number;
}

/**
 * Sends JSON to one of the addresses that were judged, whatever the name leads to by now. Redirects are answers like any
 * other. An answer that does not end in time, or is too long, is cut off; its status counts.
 *
 * @returns the status
 * @throws SendingFailed
 */
export function post({ url, addresses }: Receiver, { headers, body, timeoutMs }: Sending): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMs);
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const request = send(url, {
    method: 'POST',
    // A connection that is kept could be used for what was judged differently since.
    agent: false,
    lookup: pinned(addresses),
    signal,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Hexastyle-Webhooks/1',
      ...headers,
    },
  });
  return new Promise((resolve, reject) => {
    let status: number | undefined;
    const settle = (cause?: Error): void => {
      if (status !== undefined) resolve(status);
      else reject(new SendingFailed(signal.aborted ? 'timeout' : 'connection-failed', { cause }));
      request.destroy();
    };
    request.on('error', settle);
    request.on('response', (response) => {
      status = response.statusCode;
      drain(response, settle);
    });
    request.end(body);
  });
}

function drain(response: IncomingMessage, done: (error?: Error) => void): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > MAX_ANSWER_BYTES) done();
  });
  response.on('error', done);
  response.on('close', () => {
    done();
  });
}

function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    if (options.all === true) {
      callback(null, [...addresses]);
      return;
    }
    const [first] = addresses;
    callback(first === undefined ? new Error('There is no address.') : null, first?.address ?? '', first?.family);
  };
}
