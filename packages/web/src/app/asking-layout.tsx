import { QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppQueryClient } from './query-client';
import { setUpClient } from './set-up-client';

setUpClient();

/** Around pages that ask the server. What it answered is forgotten when they are left. */
export function AskingLayout() {
  const [queryClient] = useState(createAppQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <Outlet />
    </QueryClientProvider>
  );
}
