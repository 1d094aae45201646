import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useWords } from '../../i18n/use-words';
import { appWords } from '../words/app-words';

/** For a page that cannot be shown; in place of the page, so the frame around it may be there or not. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  const say = useWords(appWords);
  return (
    <Page title={say('trouble')}>
      <Notice tone="problem">{error instanceof Problem ? error.message : say('broken')}</Notice>
      <Button
        look="primary"
        onPress={() => {
          void router.invalidate();
        }}
      >
        {say('retry')}
      </Button>
    </Page>
  );
}
