import { useCallback, useEffect, useState } from 'react';
import { Problem } from '../../problem/problem';
import type { Account } from '../../records/account';
import { offerPasskeys, type PasskeyOffer } from '../../webauthn/offer-passkeys';
import { signInWithPasskey } from '../../webauthn/sign-in-with-passkey';

export interface PasskeySignIn {
  readonly problem: Problem | undefined;
  readonly isPending: boolean;
  /** Asks the device at once, instead of waiting for a choice in the box of the e-mail. */
  readonly signIn: () => void;
}

/** Signs in with a passkey: one that the browser offers in the form, or one that the device asks for. */
export function usePasskeySignIn(onSignedIn: (account: Account) => Promise<void>): PasskeySignIn {
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);
  const [offers, setOffers] = useState(0);
  const offerAgain = useCallback((thrown: unknown) => {
    if (thrown instanceof Problem) setProblem(thrown);
    setOffers((count) => count + 1);
  }, []);

  useEffect(() => {
    let offer: PasskeyOffer | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const keep = async () => {
      offer = await offerPasskeys();
      if (offer === undefined) return;
      if (isOver) {
        offer.withdraw();
        return;
      }
      timer = setTimeout(() => void keep().catch(offerAgain), offer.goodFor);
      const account = await offer.taken;
      if (account !== undefined) await onSignedIn(account);
    };
    keep().catch(offerAgain);
    return () => {
      isOver = true;
      clearTimeout(timer);
      offer?.withdraw();
    };
  }, [offers, offerAgain, onSignedIn]);

  const signIn = () => {
    setProblem(undefined);
    setPending(true);
    signInWithPasskey()
      .then(onSignedIn)
      .catch(offerAgain)
      .finally(() => {
        setPending(false);
      });
  };
  return { problem, isPending, signIn };
}
