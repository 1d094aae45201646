import { useEffect, useRef } from 'react';
import type { ImportReport } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { lossText } from './loss-text';
import { transferWords } from './words/transfer-words';

export interface ImportPreviewProps {
  readonly report: ImportReport;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What an import would do, and the choice to let it happen. */
export function ImportPreview({ report, isPending, onConfirm, onCancel }: ImportPreviewProps) {
  const say = useWords(transferWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const count = report.habits.reduce((sum, { entries }) => sum + entries, 0);
  const isNothing = report.pauses === 0 && report.habits.every(({ action }) => action === 'skip');
  return (
    <div className="import-preview">
      <h3 ref={heading} tabIndex={-1}>
        {say('report-title', { format: say(`format-${report.format}`) })}
      </h3>
      {isNothing ? <p>{say('nothing-in-it')}</p> : undefined}
      <ReportTable report={report} />
      {report.pauses === 0 ? undefined : <p>{say('pauses', { count: report.pauses })}</p>}
      <Warnings report={report} />
      <div className="button-row">
        {isNothing ? undefined : (
          <Button look="primary" isPending={isPending} onPress={onConfirm}>
            {say('confirm', { count })}
          </Button>
        )}
        <Button onPress={onCancel}>{say('cancel')}</Button>
      </div>
    </div>
  );
}

function Warnings({ report }: Pick<ImportPreviewProps, 'report'>) {
  const say = useWords(transferWords);
  if (report.losses.length === 0) return undefined;
  return (
    <>
      <h4>{say('warnings')}</h4>
      <ul className="warnings">
        {report.losses.map((loss, place) => {
          const text = lossText(loss.code);
          // Two habits of a file may have one name.
          return <li key={place}>{text === undefined ? report.warnings[place] : say(text, loss)}</li>;
        })}
      </ul>
    </>
  );
}

function ReportTable({ report }: Pick<ImportPreviewProps, 'report'>) {
  const say = useWords(transferWords);
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{say('habit')}</th>
          <th scope="col">{say('action')}</th>
          <th scope="col">{say('days')}</th>
        </tr>
      </thead>
      <tbody>
        {report.habits.map(({ name, action, entries }, index) => (
          // Two habits of a file may have one name.
          <tr key={index}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{say(`action-${action}`)}</td>
            <td>{entries}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
