import { isFree } from '../supervision/port';
import { openBrowser } from './browser';
import { evidencePageChapter } from './evidence-page-chapter';
import { accountChapter } from './habits/account-chapter';
import { devicesChapter } from './habits/devices-chapter';
import { germanChapter } from './habits/german-chapter';
import { keyboardChapter } from './habits/keyboard-chapter';
import { openedChapter } from './habits/opened-chapter';
import { orderChapter } from './habits/order-chapter';
import { pagesChapter } from './habits/pages-chapter';
import { updateChapter } from './habits/update-chapter';
import { habitsChapter } from './habits-chapter';
import { passkeysChapter } from './passkeys-chapter';
import { portalChapter } from './portal-chapter';
import { portalDrillChapter } from './portal-drill-chapter';
import { portalPagesChapter } from './portal-pages-chapter';
import { portalRefusedChapter } from './portal-refused-chapter';
import { portalStoreChapter } from './portal-store-chapter';
import { startHouse } from './running-house';
import type { Stage } from './stage';

describe('a journey through the house that npm start brings up', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = { house: await startHouse(), browser: await openBrowser() };
  }, 300_000);

  afterAll(async () => {
    await stage.browser.close();
    await stage.house.interrupt();
  });

  describe('the portal', () => {
    portalChapter(() => stage);
  });

  describe('the pages of the portal', () => {
    portalPagesChapter(() => stage);
    portalDrillChapter(() => stage);
  });

  describe('the portal for somebody without permission', () => {
    portalRefusedChapter(() => stage);
  });

  describe('the portal without its store', () => {
    portalStoreChapter(() => stage);
  });

  describe('the page of evidence for people without the portal', () => {
    evidencePageChapter(() => stage);
  });

  describe('the habit tracker', () => {
    habitsChapter(() => stage);
  });

  describe('the pages of the habit tracker', () => {
    pagesChapter(() => stage);
  });

  describe('what opens on the pages of the habit tracker', () => {
    openedChapter(() => stage);
  });

  describe('the habit tracker for somebody with a keyboard alone', () => {
    keyboardChapter(() => stage);
  });

  describe('the habit tracker in German', () => {
    germanChapter(() => stage);
  });

  describe('the order of habits', () => {
    orderChapter(() => stage);
  });

  describe('the habit tracker on two devices', () => {
    devicesChapter(() => stage);
    accountChapter(() => stage);
  });

  describe('the habit tracker when a newer build is there', () => {
    updateChapter(() => stage);
  });

  describe('passkeys', () => {
    passkeysChapter(() => stage);
  });

  it('given Ctrl-C, stops everything, so that every port is free again', async () => {
    const { house } = stage;
    expect(await house.interrupt()).toBe(0);
    expect(house.output()).toContain('Stopping');
    expect(await Promise.all(house.ports.map(isFree))).toEqual([true, true, true]);
  });
});
