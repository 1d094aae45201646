import { RouterProvider } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { StoreContext } from '../store/store-context';
import { MessageBoardContext } from '../ui/message-board-context';
import type { Services } from './services';
import { ServicesContext } from './services-context';

/** The application around its services. */
export function App({ services }: { readonly services: Services }) {
  const { session, router, board } = services;
  const access = useSyncExternalStore(session.subscribe, session.lastAccess);
  return (
    <ServicesContext.Provider value={services}>
      <StoreContext.Provider value={access}>
        <MessageBoardContext.Provider value={board}>
          <RouterProvider router={router} />
        </MessageBoardContext.Provider>
      </StoreContext.Provider>
    </ServicesContext.Provider>
  );
}
