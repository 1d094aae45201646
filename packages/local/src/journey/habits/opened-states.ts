import type { Page } from 'playwright-core';
import { SAMPLE } from './sample-document';

/** Something on a page that is not there until somebody asks for it. */
export interface OpenedState {
  readonly name: string;
  readonly route: string;
  /** The habit whose page it is. */
  readonly habit?: string;
  /** Its part of the page, where it lies over others. @default - all of the page */
  readonly scope?: string;
  readonly open: (page: Page) => Promise<void>;
}

const pressButton = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

const choose = (page: Page, name: string): Promise<void> =>
  page.locator('label').filter({ hasText: name }).first().click();

const openDay: readonly OpenedState[] = [
  {
    name: 'what was just done, a number that is none, and more for a habit',
    route: '/',
    open: async (page) => {
      await page.getByRole('checkbox', { name: SAMPLE.read }).press('s');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await page.getByRole('textbox', { name: `${SAMPLE.coffee}, in cups` }).fill('many');
      await pressButton(page, `More for ${SAMPLE.read}`);
      await page.getByText('Type a number of 0 or more').waitFor();
    },
  },
  {
    name: 'the menu of pages',
    route: '/',
    scope: 'header',
    open: (page) => pressButton(page, 'Account'),
  },
  {
    name: 'the list of keys',
    route: '/',
    open: async (page) => {
      await pressButton(page, 'Keyboard');
      await page.getByRole('dialog').waitFor();
    },
  },
];

const openHabits: readonly OpenedState[] = [
  {
    name: 'the form of a habit with faults',
    route: '/habits/new',
    open: async (page) => {
      await choose(page, 'A number');
      await page.getByLabel('How often').selectOption('weekdays');
      await pressButton(page, 'Save');
      await page.getByText('Fill in what is marked first.').waitFor();
    },
  },
  {
    name: 'the question before a habit is deleted',
    route: '/habits/$habitId/edit',
    habit: SAMPLE.read,
    open: async (page) => {
      await pressButton(page, 'Delete…');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a day of the past, and the tables behind the charts',
    route: '/habits/$habitId',
    habit: SAMPLE.run,
    open: async (page) => {
      await pressButton(page, 'The month before');
      await page.getByRole('grid').first().getByRole('button').first().click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.getByRole('button', { name: 'Save day' }).waitFor();
    },
  },
  {
    name: 'the question before an archived habit is deleted',
    route: '/archived',
    open: async (page) => {
      await pressButton(page, /^Delete “/);
      await page.getByRole('dialog').waitFor();
    },
  },
];

const openOthers: readonly OpenedState[] = [
  { name: 'a month', route: '/overview', open: (page) => choose(page, 'Month') },
  { name: 'a year', route: '/overview', open: (page) => choose(page, 'Year') },
  { name: 'a pause that is changed', route: '/pauses', open: (page) => pressButton(page, /^Change the pause/) },
  { name: 'a tag that is renamed', route: '/tags', open: (page) => pressButton(page, /^Rename the tag/) },
  {
    name: 'a new token',
    route: '/settings',
    open: async (page) => {
      await page.getByLabel('Name of the program').fill('A program');
      await pressButton(page, 'Create token');
      await page.getByRole('button', { name: 'Copy' }).waitFor();
    },
  },
  {
    name: 'the question before the account is deleted',
    route: '/settings/account',
    open: async (page) => {
      await pressButton(page, 'Delete the account…');
      await pressButton(page, /^Delete for good/);
      await page.getByText('Type your password.').waitFor();
    },
  },
  {
    name: 'no network',
    route: '/',
    open: async (page) => {
      await page.context().setOffline(true);
      await page.getByText('You are offline.').waitFor();
    },
  },
];

/** Dialogs, forms and messages, each on the page that it belongs to; the last takes the network away. */
export const OPENED_STATES: readonly OpenedState[] = [...openDay, ...openHabits, ...openOthers];
