/** Credentials of AWS, as the SDK takes them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Credentials, or what gets them anew whenever they are needed. */
export type CredentialSource = Credentials | (() => Promise<Credentials>);
