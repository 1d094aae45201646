import type { MarkKind } from './mark-kind';

/** One sign a kind, so that no two are told apart by colour alone. */
export const SIGNS: Readonly<Record<MarkKind, string>> = {
  done: '✓',
  enough: '✓',
  some: '◐',
  filled: '○',
  skipped: '»',
  'not-done': '✕',
  missed: '–',
  paused: '‖',
  due: '·',
  free: '',
  ahead: '',
};

export interface MarkSignProps {
  readonly kind: MarkKind;
  /** What a screen reader says. @default nothing: it is said elsewhere */
  readonly label?: string;
}

/** The state of a day in the smallest form: a sign on a tint of the habit's colour. */
export function MarkSign({ kind, label }: MarkSignProps) {
  return (
    <span className={`mark mark-${kind}`}>
      <span aria-hidden="true">{SIGNS[kind]}</span>
      {label === undefined ? undefined : <span className="visually-hidden">{label}</span>}
    </span>
  );
}
