import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { IMPORT_FORMATS, isTooLarge, typeOfFile, type ImportFormat, type ImportRequest } from './import-file';
import { transferWords } from './words/transfer-words';

export interface ImportFormProps {
  readonly isPending: boolean;
  readonly onPreview: (request: Omit<ImportRequest, 'isDryRun'>) => void;
}

/** Which file, and where it comes from. */
export function ImportForm({ isPending, onPreview }: ImportFormProps) {
  const say = useWords(transferWords);
  const id = useId();
  const [file, setFile] = useState<File>();
  const [format, setFormat] = useState<ImportFormat>('auto');
  const [fault, setFault] = useState<Fault>();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf(file);
    setFault(found);
    if (found !== undefined) document.getElementById(id)?.focus();
    else if (file !== undefined && !isPending) onPreview({ file, format });
  };
  return (
    <form className="form" aria-label={say('import')} noValidate onSubmit={onSubmit}>
      <Field id={id} label={say('file')} hint={say('file-hint')} fault={fault === undefined ? undefined : say(fault)}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".zip,.csv,.json"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <SelectField
        label={say('format')}
        options={IMPORT_FORMATS.map((value) => ({ value, label: say(`format-${value}`) }))}
        value={format}
        onChange={setFormat}
      />
      <div className="button-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {say('preview')}
        </Button>
      </div>
    </form>
  );
}

type Fault = 'no-file' | 'too-large' | 'not-a-kind';

function faultOf(file: File | undefined): Fault | undefined {
  if (file === undefined) return 'no-file';
  if (isTooLarge(file)) return 'too-large';
  return typeOfFile(file) === undefined ? 'not-a-kind' : undefined;
}
