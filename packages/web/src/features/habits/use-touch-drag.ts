import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { DropTarget } from './drop-target';
import { followFinger } from './follow-finger';

/** An item that a finger holds, and where it would go. */
export interface HeldItem {
  readonly id: string;
  readonly target: DropTarget | undefined;
}

export interface TouchDrag {
  readonly held: HeldItem | undefined;
  /** For what is around the list: its items have `data-key`, and in each is a `data-grip` by which a finger takes it. */
  readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
}

/** Dragging the items of a list by finger or pen. A mouse and a keyboard have their own ways. */
export function useTouchDrag(onDrop: (id: string, target: DropTarget) => void): TouchDrag {
  const [held, setHeld] = useState<HeldItem>();
  const callOff = useRef<() => void>();
  useEffect(
    () => () => {
      callOff.current?.();
    },
    [],
  );
  const onPointerDownCapture = ({ target, currentTarget, nativeEvent }: PointerEvent<HTMLElement>) => {
    const id = gripped(target, nativeEvent);
    if (id === undefined) return;
    callOff.current?.();
    callOff.current = followFinger(currentTarget, nativeEvent, {
      onMove: (over) => {
        setHeld((before) => (isSame(before, { id, target: over }) ? before : { id, target: over }));
      },
      onEnd: (over) => {
        callOff.current = undefined;
        setHeld(undefined);
        if (over !== undefined && over.id !== id) onDrop(id, over);
      },
    });
  };
  return { held, onPointerDownCapture };
}

function gripped(target: EventTarget, { pointerType, isPrimary }: PointerEvent['nativeEvent']): string | undefined {
  if (pointerType === 'mouse' || !isPrimary || !(target instanceof Element)) return undefined;
  return target.closest('[data-grip]')?.closest<HTMLElement>('[data-key]')?.dataset['key'];
}

function isSame(one: HeldItem | undefined, other: HeldItem): boolean {
  return one?.id === other.id && one.target?.id === other.target?.id && one.target?.side === other.target?.side;
}
