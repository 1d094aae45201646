import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';

const UNEXPECTED = 'This page broke. Try again; if it stays, reload.';

/** For a page that cannot be shown; in place of the page, so the frame around it may be there or not. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Page title="Something is in the way">
      <Notice tone="problem">{error instanceof Problem ? error.message : UNEXPECTED}</Notice>
      <Button
        look="primary"
        onPress={() => {
          void router.invalidate();
        }}
      >
        Try again
      </Button>
    </Page>
  );
}
