import type { ReactNode } from 'react';
import { Button } from './button';

interface Side {
  readonly label: string;
  readonly isDisabled: boolean;
}

export interface StepperProps {
  readonly heading: ReactNode;
  readonly before: Side;
  readonly after: Side;
  readonly onStep: (step: 1 | -1) => void;
}

/** A heading between the ways to what is before and after it. */
export function Stepper({ heading, before, after, onStep }: StepperProps) {
  return (
    <div className="stepper">
      <Button
        look="icon"
        aria-label={before.label}
        isDisabled={before.isDisabled}
        onPress={() => {
          onStep(-1);
        }}
      >
        <span aria-hidden="true">‹</span>
      </Button>
      {heading}
      <Button
        look="icon"
        aria-label={after.label}
        isDisabled={after.isDisabled}
        onPress={() => {
          onStep(1);
        }}
      >
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}
