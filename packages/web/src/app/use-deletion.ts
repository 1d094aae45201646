import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type AccountDeletion, deleteAccount } from '../client';
import { forgetDevice } from '../device/forget-device';
import { useServices } from './services-context';

/** Deletes the account and all that this browser keeps, then says so at the sign-in. @throws Problem when the account stays */
export function useDeletion(): (proof: AccountDeletion) => Promise<void> {
  const { session, sync } = useServices();
  const navigate = useNavigate();
  return useCallback(
    async (body) => {
      // What it asks meanwhile would be answered that nobody is signed in.
      sync.end();
      try {
        await deleteAccount({ body });
      } catch (error) {
        sync.begin();
        throw error;
      }
      await navigate({ to: '/sign-in', search: { deleted: true } });
      await session.leave();
      await forgetDevice();
    },
    [session, sync, navigate],
  );
}
