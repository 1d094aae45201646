import type { CDPSession, Locator, Page } from 'playwright-core';

/** One point of a finger on the screen, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

const middleOf = async (locator: Locator): Promise<Point> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What the finger is to take is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const touch = (finger: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...points: Point[]) =>
  finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });

/** What is beside the screen cannot be touched. */
const inTheMiddle = (locator: Locator): Promise<unknown> =>
  locator.evaluate((element: { scrollIntoView(options: object): void }) => {
    element.scrollIntoView({ block: 'center' });
  });

/**
 * Puts a finger on one thing, moves it to another and lets go, as the browser gets it from a screen.
 *
 * @param ending `touchCancel`: the system takes the finger away, as for a call @default 'touchEnd'
 */
export const dragByFinger = async (
  page: Page,
  [from, to]: readonly [Locator, Locator],
  ending: 'touchEnd' | 'touchCancel' = 'touchEnd',
): Promise<void> => {
  const finger = await page.context().newCDPSession(page);
  await inTheMiddle(from);
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await touch(finger, 'touchStart', start);
  for (let step = 1; step <= STEPS; step += 1) {
    const part = step / STEPS;
    await touch(finger, 'touchMove', {
      x: start.x + (end.x - start.x) * part,
      y: start.y + (end.y - start.y) * part,
    });
  }
  await touch(finger, ending);
  await finger.detach();
};
