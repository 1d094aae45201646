/** What is said of every part where nobody reads accounts. */
export const OFF = {
  state: 'off',
  reasons: [
    {
      what: 'this portal does not read accounts of AWS',
      wayOut:
        'set `wellArchitected.live.enabled: true` and give it credentials in `aws.accounts`; on one machine, set AWS_PROFILE and start again',
    },
  ],
} as const;
