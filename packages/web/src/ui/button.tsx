import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Button as AriaButton } from 'react-aria-components/Button';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'onPress' | 'isPending'> {
  /** @default 'quiet' */
  readonly look?: 'primary' | 'quiet' | 'icon' | 'chip';
  /** @default false */
  readonly isPending?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button of at least 44 by 44 px. While pending it does nothing, but keeps its focus and its name. */
export function Button({ look = 'quiet', isPending = false, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`button button-${look}${isPending ? ' button-pending' : ''}`}
      aria-disabled={isPending}
      onPress={() => {
        if (!isPending) onPress?.();
      }}
    />
  );
}
