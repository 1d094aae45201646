import { z } from 'zod';
import { Problem } from '../problem';
import { loopback } from '../supervision/port';

/** A request to one service in one region. */
export interface Request {
  readonly region: string;
  /** As in the scope of a signature: `cloudformation`. */
  readonly service: string;
  /** @default GET */
  readonly method?: 'HEAD' | 'POST' | 'PUT';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back; an answer that is no success is an answer too. */
export interface Answer {
  readonly ok: boolean;
  readonly text: string;
  readonly headers: Headers;
}

/** Sends requests to an emulator of AWS, as one account. */
export type Emulator = (request: Request) => Promise<Answer>;

const accountId = z.string().regex(/^\d{12}$/);

/**
 * An emulator at an address, which has to be loopback: no request made here can reach AWS. The signature says which
 * service and region are meant and is otherwise made up.
 */
export const emulatorAt = (endpoint: string, account: string): Emulator => {
  const { hostname, protocol } = new URL(endpoint);
  if (hostname !== loopback || protocol !== 'http:')
    throw new Problem(`${endpoint} is not on loopback.`, `Emulate against http://${loopback}:<port> only.`);
  const owner = accountId.parse(account);
  return async ({ region, service, method = 'GET', path = '/', headers, body }) => {
    const response = await fetch(new URL(path, endpoint), {
      method,
      redirect: 'error',
      headers: {
        ...headers,
        'x-moto-account-id': owner,
        authorization: `AWS4-HMAC-SHA256 Credential=EMULATED/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=none`,
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(60_000),
    });
    return { ok: response.ok, text: await response.text(), headers: response.headers };
  };
};

/** A request in the form of the query services: EC2, IAM, CloudFormation and others. */
export const query = (
  { region, service, version }: { readonly region: string; readonly service: string; readonly version: string },
  action: string,
  parameters: Readonly<Record<string, string>>,
): Request => ({
  region,
  service,
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ Action: action, Version: version, ...parameters }).toString(),
});

/** A request in the form of the JSON services: KMS, SSM, CloudWatch Logs and others. */
export const target = (
  at: { readonly region: string; readonly service: string },
  name: string,
  input: object,
): Request => ({
  ...at,
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': name },
  body: JSON.stringify(input),
});
