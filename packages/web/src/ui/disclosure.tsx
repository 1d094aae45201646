import type { ReactNode, RefObject } from 'react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';

export interface DisclosureProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className: string;
  /** Given by who opens the panel by other means as well. @default the disclosure keeps it itself */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Receives a function that closes the panel and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that shows a panel after it; Escape, a press elsewhere or leaving by Tab closes it. */
export function Disclosure({ label, icon, className, isOpen: isOpenOutside, onOpenChange, children }: DisclosureProps) {
  const [isOpenInside, setOpenInside] = useState(false);
  const isOpen = isOpenOutside ?? isOpenInside;
  const setOpen = onOpenChange ?? setOpenInside;
  const root = useRef<HTMLDivElement>(null);
  const triggerId = useId();
  const panelId = useId();

  const close = useCallback(() => {
    setOpen(false);
    document.getElementById(triggerId)?.focus();
  }, [setOpen, triggerId]);
  useClosing(isOpen, root, close, setOpen);

  return (
    <div ref={root} className={`disclosure ${className}`}>
      <Button
        id={triggerId}
        look="icon"
        aria-label={label}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': panelId } : {})}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {icon}
      </Button>
      {isOpen ? (
        <div id={panelId} className="disclosure-panel">
          {children(close)}
        </div>
      ) : undefined}
    </div>
  );
}

function useClosing(
  isOpen: boolean,
  root: RefObject<HTMLDivElement>,
  close: () => void,
  setOpen: (isOpen: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen, root, close, setOpen]);
}
