import { Alert, Button, Container, Skeleton } from '@backstage/ui';
import type { ReactNode } from 'react';
import type { Loaded } from './use-loaded';

interface LoadingStateProps<T> {
  readonly loaded: Loaded<T>;
  /** What is being loaded, such as `the environments`. */
  readonly subject: string;
  readonly children: (value: T) => ReactNode;
}

/** Shows the value, or that it is on its way, or why it did not come. */
export function LoadingState<T>({ loaded, subject, children }: LoadingStateProps<T>) {
  switch (loaded.kind) {
    case 'loading':
      return (
        <Container my="4" role="status" aria-label={`Loading ${subject}`}>
          <Skeleton width="100%" height={160} />
        </Container>
      );
    case 'failed':
      return (
        <Container my="4">
          <Alert
            role="alert"
            status="danger"
            icon
            title={`Could not load ${subject}`}
            description={loaded.error.message}
            customActions={
              loaded.retry && (
                <Button variant="secondary" size="small" onPress={loaded.retry}>
                  Try again
                </Button>
              )
            }
          />
        </Container>
      );
    case 'loaded':
      return <>{children(loaded.value)}</>;
  }
}
