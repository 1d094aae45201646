import { randomUUID } from 'node:crypto';
import type { APIResponse, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { desktop, phone, type Stage } from '../stage';

/** Somebody with an account, and the browser of theirs. */
export interface Member {
  readonly email: string;
  readonly password: string;
  readonly context: BrowserContext;
}

/** A browser that shows days and hours alike on every machine. */
const openContext = ({ browser }: Stage, more: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: desktop, locale: 'en-GB', timezoneId: 'UTC', ...more });

const post = async (context: BrowserContext, { house }: Stage, path: string, data: object): Promise<APIResponse> => {
  const response = await context.request.post(`${house.habits}/api${path}`, {
    data,
    headers: { Origin: house.habits },
  });
  if (!response.ok()) throw new Error(`POST ${path} answered ${response.status()}: ${await response.text()}`);
  return response;
};

/** Makes an account without the pages for it, which have a chapter of their own. */
export const newMember = async (stage: Stage): Promise<Member> => {
  const context = await openContext(stage);
  const [email, password] = [`${randomUUID()}@example.com`, randomUUID()];
  await post(context, stage, '/accounts', { email, password, timeZone: 'UTC' });
  return { email, password, context };
};

/** Another device of theirs, a phone. */
export const secondDevice = async (stage: Stage, { email, password }: Member): Promise<Member> => {
  const context = await openContext(stage, { viewport: phone, hasTouch: true });
  await post(context, stage, '/sessions', { email, password });
  return { email, password, context };
};

/** Gives them habits that are done every day. */
export const giveHabits = async (stage: Stage, { context }: Member, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await post(context, stage, '/habits', { name, schedule: { kind: 'daily' } });
  }
};

/** Gives them what is in a file of ours. */
export const bringHabits = async (stage: Stage, { context }: Member, document: object): Promise<void> => {
  await post(context, stage, '/imports?format=hexastyle&dryRun=false', document);
};
