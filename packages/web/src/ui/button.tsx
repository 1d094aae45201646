import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Native = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'id' | 'type' | 'autoFocus' | 'aria-label' | 'aria-expanded' | 'aria-controls' | 'aria-pressed' | 'aria-describedby'
>;

export interface ButtonProps extends Native {
  /** @default 'quiet' */
  readonly look?: 'primary' | 'quiet' | 'icon' | 'chip';
  /** @default false */
  readonly isPending?: boolean;
  /** @default false */
  readonly isDisabled?: boolean;
  /** For a button that only repeats what the keyboard can do beside it. @default false */
  readonly excludeFromTabOrder?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button of at least 44 by 44 px: the browser's own, as every page loads it. While pending it does nothing, but keeps its focus and its name. */
export function Button({ look = 'quiet', isPending = false, isDisabled = false, ...rest }: ButtonProps) {
  const { type = 'button', excludeFromTabOrder = false, onPress, children, ...native } = rest;
  return (
    <button
      {...native}
      type={type}
      className={`button button-${look}${isPending ? ' button-pending' : ''}`}
      aria-disabled={isPending}
      disabled={isDisabled}
      {...(excludeFromTabOrder ? { tabIndex: -1 } : {})}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
