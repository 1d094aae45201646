import { Portico } from '../../ui/portico';

export interface ProgressProps {
  readonly done: readonly boolean[];
}

/** How much of the day is done, in words for everyone and as a picture. */
export function Progress({ done }: ProgressProps) {
  const count = done.filter(Boolean).length;
  return (
    <div className="progress">
      <Portico done={done} />
      <div role="status" aria-label="Progress">
        <p className="progress-count">
          {count} of {done.length} done
        </p>
        <p className="progress-remark">{remark(count, done.length)}</p>
      </div>
    </div>
  );
}

function remark(count: number, total: number): string {
  if (count === total) return 'Everything stands. See you tomorrow.';
  if (count === 0) return 'Each habit holds up a part of the day.';
  return total - count === 1 ? 'One column to go.' : `${total - count} columns to go.`;
}
