import { useWords } from '../i18n/use-words';
import type { MarkKind } from './mark-kind';
import { MarkSign } from './mark-sign';
import { marksWords } from './words/marks-words';

const SHOWN: readonly MarkKind[] = ['done', 'some', 'filled', 'skipped', 'not-done', 'missed', 'paused'];

/** What the signs mean. */
export function MarkLegend() {
  const say = useWords(marksWords);
  return (
    <ul className="legend" aria-label={say('legend')}>
      {SHOWN.map((kind) => (
        <li key={kind}>
          <MarkSign kind={kind} /> {say(kind)}
        </li>
      ))}
    </ul>
  );
}
