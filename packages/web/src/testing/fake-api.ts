import { setUpClient } from '../app/set-up-client';
import { client } from '../client/client.gen';

export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface FakeApi {
  readonly calls: readonly FakeCall[];
  /** Sets the answer of `METHOD /path`, in place of an earlier one. */
  readonly on: (call: string, answer: FakeAnswer | (() => FakeAnswer | Promise<FakeAnswer>)) => void;
}

/** Stands at the network boundary. A call without an answer fails as an unreachable server does. */
export function fakeApi(): FakeApi {
  setUpClient();
  const answers = new Map<string, FakeAnswer | (() => FakeAnswer | Promise<FakeAnswer>)>();
  const calls: FakeCall[] = [];
  const answerTo = async (input: RequestInfo | URL): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input);
    const path = new URL(request.url).pathname.replace(/^\/api/, '');
    const text = await request.text();
    calls.push({ method: request.method, path, body: text === '' ? undefined : JSON.parse(text) });
    const answer = answers.get(`${request.method} ${path}`);
    if (answer === undefined) throw new TypeError(`Failed to fetch: no answer is set for ${request.method} ${path}`);
    const { status, body } = typeof answer === 'function' ? await answer() : answer;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type },
    });
  };
  client.setConfig({ baseUrl: 'http://localhost/api', fetch: answerTo });
  return { calls, on: (call, answer) => answers.set(call, answer) };
}
