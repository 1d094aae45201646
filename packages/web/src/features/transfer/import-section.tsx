import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../ui/notice';
import { importFile, type ImportRequest } from './import-file';
import { ImportForm } from './import-form';
import { ImportPreview } from './import-preview';
import { transferWords } from './words/transfer-words';

export interface ImportSectionProps {
  /** Called when the server has new records. */
  readonly onImported: () => void;
}

/** A file of another program: first what would happen, then, when the person agrees, that it happens. */
export function ImportSection({ onImported }: ImportSectionProps) {
  const say = useWords(transferWords);
  const [chosen, setChosen] = useState<Omit<ImportRequest, 'isDryRun'>>();
  const preview = useMutation({ mutationFn: importFile });
  const real = useMutation({ mutationFn: importFile, onSuccess: onImported });
  const problem = preview.error ?? real.error;
  const report = preview.data;
  const done = real.data?.habits.reduce((sum, { entries }) => sum + entries, 0);
  return (
    <section className="panel" aria-labelledby="import-heading">
      <h2 id="import-heading">{say('import')}</h2>
      <p className="aside">{say('import-intro')}</p>
      {problem === null ? undefined : (
        <Notice tone="problem">{problem.kind === 'unreachable' ? say('offline') : problem.message}</Notice>
      )}
      {done === undefined ? undefined : <Notice tone="information">{say('done', { count: done })}</Notice>}
      {report === undefined || chosen === undefined || done !== undefined ? (
        <ImportForm
          isPending={preview.isPending}
          onPreview={(request) => {
            setChosen(request);
            real.reset();
            preview.mutate({ ...request, isDryRun: true });
          }}
        />
      ) : (
        <ImportPreview
          report={report}
          isPending={real.isPending}
          onConfirm={() => {
            real.mutate({ ...chosen, isDryRun: false });
          }}
          onCancel={() => {
            preview.reset();
            real.reset();
          }}
        />
      )}
    </section>
  );
}
