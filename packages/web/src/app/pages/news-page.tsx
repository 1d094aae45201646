import { SettlementList } from '../../features/news/settlement-list';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** What was settled between devices without asking. */
export function NewsPage() {
  const say = useWords(appWords);
  return (
    <Page title={say('news')}>
      <SettlementList />
    </Page>
  );
}
