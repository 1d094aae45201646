export interface Config {
  hexastyle?: {
    /**
     * Checkout of the platform's repository that templates may add environments to, relative to the backend's working
     * directory. Its generator is run there, so it must be one that you trust.
     * @default - none: templates work on what they fetched
     */
    checkoutDirectory?: string;
  };
}
