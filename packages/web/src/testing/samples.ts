import type { Account, Change, Entry } from '../client';
import { accountSample } from './records';

const MOMENT = '2026-02-28T09:31:00.000Z';

let accounts = 0;

/** Somebody new: what is kept of others on this device is not theirs. */
export function somebody(): Account {
  accounts += 1;
  return { ...accountSample, language: 'en', id: `00000000-0000-4000-8000-${String(accounts).padStart(12, '0')}` };
}

export function entry(habitId: string, date: string, change: Partial<Entry> = {}): Entry {
  return { habitId, date, state: 'done', note: '', editedAt: MOMENT, version: '1', ...change };
}

/** All of a feed in one part. */
export function feed(...items: readonly Change[]) {
  return { status: 200, body: { items, next: '9', hasMore: false } };
}

export function problem(status: number, code: string, detail: string, errors?: readonly object[]) {
  return {
    status,
    body: { type: `tag:hexastyle.example,2026:problem/${code}`, title: code, status, detail, errors },
  };
}
