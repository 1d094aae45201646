import type { Report } from '../report/report';

/** What people should know of a report that makes no gate fail. */
export interface Notice {
  readonly kind: 'expires-soon' | 'not-there';
  readonly text: string;
}

/** Over the notices of a kind. */
export const NOTICE_TITLES: Readonly<Record<Notice['kind'], string>> = {
  'expires-soon': 'Expires soon',
  'not-there': 'Not there to look at',
};

/** The warnings of a report, then what was not there to look at. */
export const noticesOf = ({ warnings = [], limits = [] }: Report): readonly Notice[] => [
  ...warnings.map((text) => ({ kind: 'expires-soon' as const, text })),
  ...limits.map((text) => ({ kind: 'not-there' as const, text })),
];
