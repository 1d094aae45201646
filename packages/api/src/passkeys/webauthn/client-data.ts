import * as z from 'zod';
import { Refused } from './refused';

const clientDataSchema = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
});

/** What the browser says that it was asked for, and by whom. */
export interface ClientData {
  readonly type: string;
  readonly challenge: Buffer;
  readonly origin: string;
}

/** https://www.w3.org/TR/webauthn-3/#dictionary-client-data @throws Refused when it is none, or a foreign page frames ours */
export function readClientData(bytes: Buffer): ClientData {
  const parsed = clientDataSchema.safeParse(readJson(bytes));
  if (!parsed.success) throw new Refused('The client data is not what a browser writes');
  const { type, challenge, origin, crossOrigin } = parsed.data;
  if (crossOrigin === true) throw new Refused('The page was inside a foreign page');
  return { type, challenge: Buffer.from(challenge, 'base64url'), origin };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
