import { asReference, isList, type TemplateValue } from '../../facts/value';
import { changeResources, ofType, type Mutation } from '../../testing/mutation';
import { rawOf } from '../vocabulary/mentions';

const BODY = 'DashboardBody.Fn::Join.1';

/** Of the body of a dashboard, alarms are what is referred to by ARN. */
const withoutAlarm = (part: TemplateValue): TemplateValue => (asReference(part)?.attribute === 'Arn' ? '' : part);

/** The graphs stay. */
export const mutation: Mutation = {
  affects: ['dashboard-shows-the-alarms'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::CloudWatch::Dashboard'), (dashboard) => {
      const parts = rawOf(dashboard, BODY);
      const joined = isList(parts) ? parts.map(withoutAlarm) : [];
      return {
        ...dashboard,
        properties: { ...dashboard.properties, DashboardBody: { 'Fn::Join': ['', joined] } },
      };
    }),
};
