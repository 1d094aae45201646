import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPage } from './pages/error-page';
import { VisitorFrame } from './visitor-frame';

/** For when not even the frame of the pages could be shown. */
export function FramedErrorPage(props: ErrorComponentProps) {
  return (
    <VisitorFrame>
      <ErrorPage {...props} />
    </VisitorFrame>
  );
}
