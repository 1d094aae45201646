import { useQuery } from '@tanstack/react-query';
import { getAccount } from '../../client';
import { useStoreAccess } from '../../store/store-context';

/** Asks for the account now, and when the person comes back to the page: a link may have been opened in a mail meanwhile. */
export function useFreshAccount(): void {
  const { store } = useStoreAccess();
  useQuery({
    queryKey: ['account'],
    queryFn: async ({ signal }) => {
      const { data: account } = await getAccount({ signal });
      await store.update((tables) => ({ ...tables, account }));
      return account;
    },
    // An answer says nothing of what is done elsewhere a moment later.
    staleTime: 0,
  });
}
