import { isFree } from '../supervision/port';
import { openBrowser } from './browser';
import { habitsChapter } from './habits-chapter';
import { portalChapter } from './portal-chapter';
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
  });

  describe('the portal for somebody without permission', () => {
    portalRefusedChapter(() => stage);
  });

  describe('the portal without its store', () => {
    portalStoreChapter(() => stage);
  });

  describe('the habit tracker', () => {
    habitsChapter(() => stage);
  });

  it('given Ctrl-C, stops everything, so that every port is free again', async () => {
    const { house } = stage;
    expect(await house.interrupt()).toBe(0);
    expect(house.output()).toContain('Stopping');
    expect(await Promise.all(house.ports.map(isFree))).toEqual([true, true, true]);
  });
});
