import { refersTo } from '../facts/refers-to';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Service } from './service';

const SUBSCRIPTION = 'AWS::SNS::Subscription';

/** Amazon SNS, as a way for alarms. */
export const SNS: Service = {
  types: ['AWS::SNS::Topic', SUBSCRIPTION, 'AWS::SNS::TopicPolicy'],
  demands: ({ type, properties }, all) => {
    if (type !== SUBSCRIPTION) return free('Notifications are billed with their subscription');
    const isForAlarms = all.some((each) => each.type === 'AWS::SNS::Topic' && refersTo(properties['TopicArn'], each));
    return properties['Protocol'] === 'email' && isForAlarms
      ? [charge('sns-email', ({ apiRequests }) => (apiRequests > 0 ? assumed('alarmMails') : 0), 'alarms')]
      : [{ kind: 'unpriced', what: 'Notifications', reason: 'the price book has e-mail only' }];
  },
};
