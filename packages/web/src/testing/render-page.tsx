import 'fake-indexeddb/auto';
import '@testing-library/jest-dom';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { NO_TABLES, type Tables } from '../records/tables';
import { Actions } from '../store/actions';
import { LocalStore } from '../store/local-store';
import { StoreContext } from '../store/store-context';
import { Messages } from '../ui/messages';
import { accountSample } from './records';

let accounts = 0;
let opened: readonly LocalStore[] = [];

afterEach(async () => {
  await Promise.all(opened.map((store) => store.close()));
  opened = [];
});

export interface RenderedPage {
  readonly store: LocalStore;
  readonly actions: Actions;
  readonly user: UserEvent;
}

/** A part of a page over a store of its own, with what is kept there given. */
export async function renderPage(page: ReactNode, tables: Partial<Tables> = {}): Promise<RenderedPage> {
  accounts += 1;
  const store = await LocalStore.open(`page-${accounts}`, () => undefined);
  opened = [...opened, store];
  await store.update(() => ({ ...NO_TABLES, account: accountSample, ...tables }));
  const actions = new Actions(store);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  });
  await act(async () => {
    render(
      <QueryClientProvider client={queryClient}>
        <StoreContext.Provider value={{ store, actions }}>
          <Suspense>{page}</Suspense>
          <Messages />
        </StoreContext.Provider>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
  return { store, actions, user: userEvent.setup() };
}
