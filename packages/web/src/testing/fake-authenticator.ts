/** What a device answers when a page asks it for a passkey. */
export interface FakeAuthenticator {
  readonly create?: () => Promise<object>;
  /** @param isOffer whether the browser only offers, in the boxes of a form */
  readonly get?: (isOffer: boolean, signal: AbortSignal) => Promise<object>;
}

const BYTES = new ArrayBuffer(4);

/** A new passkey as `navigator.credentials.create` gives it; its bytes say nothing. */
export const madePasskey = {
  id: 'AAAA',
  rawId: BYTES,
  type: 'public-key',
  response: { clientDataJSON: BYTES, attestationObject: BYTES, getTransports: () => ['internal'] },
  getClientExtensionResults: () => ({}),
};

/** The answer of a passkey as `navigator.credentials.get` gives it; its bytes say nothing. */
export const usedPasskey = {
  id: 'AAAA',
  rawId: BYTES,
  type: 'public-key',
  response: { clientDataJSON: BYTES, authenticatorData: BYTES, signature: BYTES },
  getClientExtensionResults: () => ({}),
};

/** A device behind the browser, which jsdom has none of. */
export function fakeAuthenticator({ create, get }: FakeAuthenticator): void {
  const PublicKeyCredential = Object.assign(() => undefined, {
    isConditionalMediationAvailable: () => Promise.resolve(get !== undefined),
  });
  const unasked = () => Promise.reject(new Error('This device was not to be asked.'));
  const credentials = {
    create: create ?? unasked,
    get: ({ mediation, signal }: { readonly mediation?: string; readonly signal: AbortSignal }) =>
      (get ?? unasked)(mediation === 'conditional', signal),
  };
  Object.defineProperty(window, 'PublicKeyCredential', { value: PublicKeyCredential, configurable: true });
  Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(window, 'PublicKeyCredential');
  Reflect.deleteProperty(navigator, 'credentials');
});
