import { useWords } from '../../i18n/use-words';
import { exportDocument } from '../../records/export-document';
import { useStoreAccess } from '../../store/store-context';
import { Button } from '../../ui/button';
import { transferWords } from './words/transfer-words';

/** Ways to take everything along: from the server, and from this device without one. */
export function ExportSection() {
  const say = useWords(transferWords);
  const { store } = useStoreAccess();
  const save = () => {
    const now = new Date().toISOString();
    const text = JSON.stringify(exportDocument(store.snapshot().records, now), undefined, 2);
    saveFile(`hexastyle-${now.slice(0, 10)}.json`, text);
  };
  return (
    <section className="panel" aria-labelledby="export-heading">
      <h2 id="export-heading">{say('export')}</h2>
      <p className="aside">{say('export-intro')}</p>
      <div>
        <Button onPress={save}>{say('export-device')}</Button>
        <p className="field-hint">{say('export-device-hint')}</p>
      </div>
      <ul className="plain-list">
        <li>
          <a className="button-link" href="/api/exports/hexastyle" download>
            {say('export-server')}
          </a>
        </li>
        <li>
          <a className="button-link" href="/api/exports/loop" download>
            {say('export-loop')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** Hands a text to the browser as a file. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
