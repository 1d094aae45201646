import type { SessionChange } from '../http/route';
import type { Services } from '../services';

/** What a request says about the browser that sends it. */
interface Browser {
  readonly services: Services;
  readonly sessionToken: string | undefined;
  readonly deviceToken: string | undefined;
  readonly userAgent: string;
}

/** Signs a browser in, under new tokens: those that it sent along are worth nothing afterwards. */
export async function startSession(
  { services, sessionToken, deviceToken, userAgent }: Browser,
  accountId: string,
): Promise<SessionChange> {
  return {
    kind: 'start',
    token: await services.sessions.replace(sessionToken, { accountId, userAgent }),
    deviceToken: await services.devices.replace(deviceToken, accountId),
  };
}
