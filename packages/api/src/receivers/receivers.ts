import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { addressKind, type AddressKind } from './address-kind';
import { ReceiverRefused } from './receiver-refused';
import { resolveByDns } from './resolve-by-dns';

/** The addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface ReceiverRules {
  /** @default resolveByDns */
  readonly resolve?: Resolve;
  /** Whether plain http to this machine is fine: for local use only. @default false */
  readonly allowsLoopback?: boolean;
}

/** Where something may be sent, with the addresses that were judged: only they may be connected to. */
export interface Receiver {
  readonly url: URL;
  readonly addresses: readonly LookupAddress[];
}

const FORM = 'This is not an address that can be sent to: write https://host/path, without user, password and #.';
const INSIDE = 'This address leads to a network that is not public: name a host that the internet can reach.';
const NOWHERE = 'This host has no address: check how it is written.';
const PLAIN = 'Deliveries are sent encrypted: begin the address with https://.';

/** Tells where webhooks may be sent: to the internet, encrypted; never to what only this machine or its network can reach. */
export class Receivers {
  private readonly resolve: Resolve;
  private readonly allowsLoopback: boolean;

  constructor(rules: ReceiverRules = {}) {
    this.resolve = rules.resolve ?? resolveByDns;
    this.allowsLoopback = rules.allowsLoopback ?? false;
  }

  /** Asks for the addresses anew: a name can lead elsewhere than it did before. @throws ReceiverRefused */
  async find(text: string): Promise<Receiver> {
    const url = this.parse(text);
    const addresses = await this.addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'));
    const kinds = new Set(addresses.map(({ address }) => addressKind(address)));
    // One address of many is enough to be sent inside.
    if ([...kinds].some((kind) => !this.isAllowed(kind)))
      throw new ReceiverRefused('address-refused', 'address-not-public', INSIDE);
    if (url.protocol === 'http:' && kinds.has('public'))
      throw new ReceiverRefused('address-refused', 'address-plain', PLAIN);
    return { url, addresses };
  }

  private parse(text: string): URL {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
      throw new ReceiverRefused('address-refused', 'address-form', FORM);
    if (url.username !== '' || url.password !== '' || url.hash !== '') {
      throw new ReceiverRefused('address-refused', 'address-form', FORM);
    }
    if (url.protocol === 'http:' && !this.allowsLoopback)
      throw new ReceiverRefused('address-refused', 'address-plain', PLAIN);
    return url;
  }

  private async addressesOf(host: string): Promise<readonly LookupAddress[]> {
    if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
    const addresses = await this.resolve(host).catch((cause: unknown) => {
      throw new ReceiverRefused('unknown-host', 'address-unknown', NOWHERE, { cause });
    });
    if (addresses.length > 0) return addresses;
    throw new ReceiverRefused('unknown-host', 'address-unknown', NOWHERE);
  }

  private isAllowed(kind: AddressKind): boolean {
    switch (kind) {
      case 'public':
        return true;
      case 'loopback':
        return this.allowsLoopback;
      case 'inside':
        return false;
    }
  }
}
