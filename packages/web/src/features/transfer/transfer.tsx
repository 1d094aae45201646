import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { ExportSection } from './export-section';
import { ImportSection, type ImportSectionProps } from './import-section';
import { transferWords } from './words/transfer-words';

/** Bring records from another program, and take them along. */
export function Transfer({ onImported }: ImportSectionProps) {
  const say = useWords(transferWords);
  return (
    <Page title={say('title')}>
      <ImportSection onImported={onImported} />
      <ExportSection />
    </Page>
  );
}
