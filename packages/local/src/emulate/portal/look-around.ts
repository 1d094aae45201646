import type { Browser, Page } from 'playwright-core';
import { takePicture } from '../../journey/picture';
import { desktop } from '../../journey/stage';
import type { DeclaredAlarm } from './declared-alarms';
import type { Sight } from './portal-report';
import { BY_HAND } from './seed-alarms';
import { APPROVAL } from './stand-in-answers';

/** Where to look, and at what. */
export interface Tour {
  readonly browser: Browser;
  /** Address of the portal. */
  readonly portal: string;
  readonly environment: string;
  readonly firing: DeclaredAlarm;
  /** Why it fires, as CloudWatch was told. */
  readonly reason: string;
  /** Name of an alarm that is declared and that nobody made. */
  readonly deleted: RegExp;
  readonly stopAccount: () => Promise<void>;
  readonly say: (line: string) => void;
}

type Look = (page: Page) => Promise<unknown>;

/** The portal reads in the background: what is not there yet comes within a minute. */
const WITHIN = 45_000;

const text =
  (words: string | RegExp): Look =>
  (page) =>
    page.getByText(words).first().waitFor({ timeout: WITHIN });

const look = async (page: Page, what: string, see: Look): Promise<Sight> => {
  try {
    await see(page);
    return { what };
  } catch (thrown) {
    return { what, fault: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown) };
  }
};

const alarmItem = (page: Page, name: string | RegExp) =>
  page
    .getByRole('list', { name: /^Alarms of/ })
    .getByRole('listitem')
    .filter({ hasText: name });

const open = async (page: Page, { portal, environment }: Tour, tab: string): Promise<void> => {
  await page.goto(`${portal}/environments/${environment}/${tab}`);
};

/** Metrics are read a little after the alarms: the page is opened until they are there. */
const graph = async (page: Page, tour: Tour): Promise<void> => {
  const line = page.locator('.recharts-reference-line').first();
  for (let attempt = 1; ; attempt += 1) {
    await open(page, tour, `alarms?alarm=${tour.firing.name}`);
    // A level line has no height, so that nobody would call it visible.
    const seen = await line.waitFor({ state: 'attached', timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
    if (attempt === 6) throw new Error('no threshold on the graph within a minute');
  }
};

/** What each tab has to show while the account answers. */
const answering = (tour: Tour): Readonly<Record<string, Readonly<Record<string, Look>>>> => ({
  alarms: {
    'the alarm that fires comes first, with its reason': (page) =>
      page
        .getByRole('list', { name: /^Alarms of/ })
        .getByRole('listitem')
        .first()
        .filter({ hasText: tour.firing.name })
        .filter({ hasText: tour.reason })
        .waitFor({ timeout: WITHIN }),
    'an alarm that nobody declares is marked': (page) =>
      alarmItem(page, BY_HAND).filter({ hasText: 'Nothing declares it' }).waitFor(),
    'an alarm that was deleted by hand is missed': (page) =>
      alarmItem(page, tour.deleted)
        .filter({ hasText: /not in CloudWatch/i })
        .waitFor(),
    'the threshold is on the graph of the metric': (page) => graph(page, tour),
  },
  costs: {
    'days by component': text('network'),
    'the month so far': text(/month to date/i),
    'the budget': text(/budget/i),
  },
  recovery: {
    'a stretch without a recovery point longer than the RPO': text(
      /longer than|without a recovery point|above the RPO/i,
    ),
    'the restore test': text('Last restore test'),
  },
  pipelines: {
    'the approval that waits': text('1 approval waits'),
    'the action that waits': text(new RegExp(APPROVAL)),
  },
});

const enter = async ({ browser, portal }: Tour): Promise<Page> => {
  const page = await browser.newPage({ viewport: desktop });
  await page.goto(portal);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
  return page;
};

const PARTS = ['alarms', 'costs', 'recovery', 'pipelines'] as const;

/** Looks at every tab while the account answers, and again after it has stopped to. */
export const lookAround = async (tour: Tour): Promise<readonly Sight[]> => {
  const page = await enter(tour);
  const sights: Sight[] = [];
  for (const [tab, looks] of Object.entries(answering(tour))) {
    tour.say(`looking at  ${tab}`);
    await open(page, tour, tab);
    for (const [what, see] of Object.entries(looks)) sights.push(await look(page, `${tab}: ${what}`, see));
    await takePicture(page, `portal-${tab}`);
  }
  tour.say('stopping the account');
  await tour.stopAccount();
  await open(page, tour, 'alarms');
  await page.getByRole('button', { name: 'Refresh' }).first().click();
  sights.push(await look(page, 'alarms: that the account no longer answers', text(/unreachable/)));
  sights.push(await look(page, 'alarms: what was read before stays', text(tour.firing.name)));
  for (const part of PARTS.slice(1)) {
    await open(page, tour, part);
    sights.push(await look(page, `${part}: what was read before stays`, text(/^Read /)));
  }
  return sights;
};
