import { type ReactNode, useEffect, useId, useState } from 'react';

export interface DialogProps {
  readonly title: string;
  /** Id of what says more than the title. @default nothing does */
  readonly describedBy?: string;
  /** Called when it is closed, by its buttons or with Escape. */
  readonly onClose: () => void;
  /** @param close closes it */
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog of the browser, which keeps the focus in it and gives it back; open from its first moment. */
export function Dialog({ title, describedBy, onClose, children }: DialogProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const id = useId();
  useEffect(() => {
    dialog?.showModal();
  }, [dialog]);
  return (
    <dialog ref={setDialog} className="dialog" aria-labelledby={id} aria-describedby={describedBy} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children(() => {
        dialog?.close();
      })}
    </dialog>
  );
}
