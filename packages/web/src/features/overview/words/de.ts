import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Überblick',
  period: 'Zeitraum',
  week: 'Woche',
  month: 'Monat',
  year: 'Jahr',
  before: 'Der Zeitraum davor',
  after: 'Der Zeitraum danach',
  'week-name': ({ from, to }, formatter) =>
    `${formatter.day(from, { day: 'numeric', month: 'short' })} – ${formatter.day(to, { day: 'numeric', month: 'short', year: 'numeric' })}`,
  'month-name': ({ from }, formatter) => formatter.day(from, { month: 'long', year: 'numeric' }),
  'year-name': ({ from }) => from.slice(0, 4),
  habit: 'Gewohnheit',
  rate: 'Getan',
  percent: ({ done, due, rate }) => `${Math.round(rate * 100)} % (${done} von ${due})`,
  'short-percent': ({ rate }) => `${Math.round(rate * 100)} %`,
  'no-rate': 'Nichts fällig',
  'all-text': ({ done, due, rate }) =>
    `Alle Gewohnheiten zusammen: ${Math.round(rate * 100)} %, ${done} von ${due} getan.`,
  'all-none': 'In diesem Zeitraum war nichts fällig.',
  day: ({ date }, formatter) => formatter.day(date, { weekday: 'short', day: 'numeric' }),
  'long-day': ({ date }, formatter) => formatter.day(date, { weekday: 'long', day: 'numeric', month: 'long' }),
  'month-short': ({ date }, formatter) => formatter.day(date, { month: 'short' }),
  'month-long': ({ date }, formatter) => formatter.day(date, { month: 'long' }),
  tags: 'Nach Schlagwort filtern',
  'all-tags': 'Alle',
  empty: 'Noch gibt es keine Gewohnheit. Was du anlegst, steht hier mit allen seinen Tagen.',
  'empty-link': 'Gewohnheit anlegen',
};
