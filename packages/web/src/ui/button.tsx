import type { ReactNode } from 'react';
import { forwardRef } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Button as AriaButton } from 'react-aria-components/Button';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** @default 'quiet' */
  readonly look?: 'primary' | 'quiet' | 'icon';
  readonly children: ReactNode;
}

/** A button of at least 44 by 44 px. While pending it keeps its focus and its name. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button({ look = 'quiet', ...rest }, ref) {
  return <AriaButton {...rest} ref={ref} className={`button button-${look}`} />;
});
