import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { MessageBoardContext } from '../ui/message-board-context';
import type { Services } from './services';

/** The application around its services. */
export function App({ services: { queryClient, router, board } }: { readonly services: Services }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MessageBoardContext.Provider value={board}>
        <RouterProvider router={router} />
      </MessageBoardContext.Provider>
    </QueryClientProvider>
  );
}
