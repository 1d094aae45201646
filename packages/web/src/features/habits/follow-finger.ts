import { dropTarget, type DropTarget } from './drop-target';

/** Below this a finger that only touches would count as one that moves, in pixels. */
const SLOP = 6;
/** So near to the edge of the screen, in pixels, the page scrolls on, by as many at each frame. */
const EDGE = 96;
const STEP = 8;

export interface Following {
  /** The finger has moved; called again whenever it is over another place. */
  readonly onMove: (target: DropTarget | undefined) => void;
  /** It is over: with where the finger let go, or nothing when it never moved or was called off. */
  readonly onEnd: (target: DropTarget | undefined) => void;
}

/**
 * Follows a finger or a pen that holds an item of a list until it lets go. The browser's own dragging needs a long press
 * where it knows one for fingers at all, so it is kept from beginning.
 *
 * @returns calls it off
 */
export function followFinger(
  list: HTMLElement,
  { pointerId, clientY }: PointerEvent,
  { onMove, onEnd }: Following,
): () => void {
  const ended = new AbortController();
  let y = clientY;
  let hasMoved = false;
  const targetNow = (): DropTarget | undefined => (hasMoved ? dropTarget(spansOf(list), y) : undefined);
  const end = (target: DropTarget | undefined): void => {
    ended.abort();
    onEnd(target);
  };
  const scroll = (): void => {
    if (ended.signal.aborted) return;
    if (y < EDGE) window.scrollBy(0, -STEP);
    if (y > window.innerHeight - EDGE) window.scrollBy(0, STEP);
    onMove(targetNow());
    requestAnimationFrame(scroll);
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    handle: (event: WindowEventMap[Name]) => void,
  ): void => {
    window.addEventListener(name, handle, { capture: true, signal: ended.signal });
  };
  const ofFinger = (handle: () => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) handle();
  };
  listen('pointermove', (event) => {
    if (event.pointerId !== pointerId) return;
    y = event.clientY;
    if (hasMoved || Math.abs(y - clientY) < SLOP) return;
    hasMoved = true;
    scroll();
  });
  listen(
    'pointerup',
    ofFinger(() => {
      end(targetNow());
    }),
  );
  listen(
    'pointercancel',
    ofFinger(() => {
      end(undefined);
    }),
  );
  listen('keydown', ({ key }) => {
    if (key === 'Escape') end(undefined);
  });
  for (const name of ['dragstart', 'contextmenu'] as const)
    listen(name, (event) => {
      event.preventDefault();
    });
  return () => {
    end(undefined);
  };
}

function spansOf(list: HTMLElement) {
  return [...list.querySelectorAll<HTMLElement>('[data-key]')].map((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return { id: item.dataset['key'] ?? '', top, bottom };
  });
}
