import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { AlarmsUndeliveredAlarm } from '../../observability/alarms/alarms-undelivered-alarm';
import { apiAlarms } from '../../observability/alarms/api-alarms';
import { databaseAlarms } from '../../observability/alarms/database-alarms';
import { AlarmTopic } from '../../observability/topic/alarm-topic';
import { ALARMS } from '../../observability/topic/publishers';
import type { Phase } from './phase';
import type { RestoredDatabase } from './restored-database';
import type { StandbyApi } from './standby-api';

export interface PromotedAlarmsProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly api: StandbyApi;
  readonly database: RestoredDatabase;
  readonly phase: Phase;
}

/**
 * The alarms of the region of recovery, of the same names, thresholds and runbooks as in the region that was lost, for
 * everything that the promotion starts: the API and its database. There is no cache, and the probe of the site, the
 * firewall of the edge and the backups are watched in the environment's own region.
 *
 * The topic is there before a disaster, because its subscription has to be confirmed by a person. The alarms are the
 * promotion's: while nothing runs the silence of the database, which is an alarm, would mean nothing.
 */
export class PromotedAlarms extends Construct {
  constructor(scope: Construct, id: string, props: PromotedAlarmsProps) {
    super(scope, id);
    const { environment, key, api, database, phase } = props;
    const { topic, undelivered } = new AlarmTopic(this, 'Topic', { environment, key, publishers: [ALARMS] });
    const about = { environment, topic };
    const ofDatabase = databaseAlarms(this, { ...about, database });
    // A cluster reports nothing before its instance does.
    for (const alarm of ofDatabase) alarm.node.addDependency(database.cluster);
    const alarms = [
      ...apiAlarms(this, { ...about, api }),
      ...ofDatabase,
      new AlarmsUndeliveredAlarm(this, 'AlarmsUndelivered', { ...about, source: undelivered }),
    ];
    for (const alarm of alarms) phase.whenPromoted(alarm);
  }
}
