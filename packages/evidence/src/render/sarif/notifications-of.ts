import type { Report } from '../../report/report';
import { NOTICE_TITLES, noticesOf, type Notice } from '../notices-of';
import { placeNamed } from './place-named';
import type { SarifNotification, SarifNotificationKind } from './sarif';
import { sarifLocation } from './sarif-location';

const LEVELS: Readonly<Record<Notice['kind'], SarifNotification['level']>> = {
  'expires-soon': 'warning',
  'not-there': 'note',
};

/** What notifications refer to, as results to rules. */
export const NOTIFICATION_KINDS: readonly SarifNotificationKind[] = (['expires-soon', 'not-there'] as const).map(
  (id) => ({ id, shortDescription: { text: `${NOTICE_TITLES[id]}.` }, defaultConfiguration: { level: LEVELS[id] } }),
);

/** What people should know of the run and is no result: it says nothing of the platform that was judged. */
export const notificationsOf = (report: Report): readonly SarifNotification[] =>
  noticesOf(report).map(({ kind, text }) => {
    const place = placeNamed(text);
    return {
      descriptor: { id: kind, index: NOTIFICATION_KINDS.findIndex(({ id }) => id === kind) },
      level: LEVELS[kind],
      message: { text: `${report.environment}: ${text}` },
      ...(place !== undefined && { locations: [sarifLocation(place)] }),
    };
  });
