import type { Browser } from 'playwright-core';
import type { RunningHouse } from './running-house';

/** What every chapter of the journey plays on. */
export interface Stage {
  readonly house: RunningHouse;
  readonly browser: Browser;
}

export const desktop = { width: 1280, height: 800 };

export const phone = { width: 390, height: 844 };
