import { RUNBOOK } from '../testing/a-runbook';
import { alarmsOf } from './alarms-of';
import { stepsOf } from './steps-of';

describe('the steps of a runbook', () => {
  it('given numbered items, when they are taken, then each is a step with all that is indented below it', () => {
    const diagnosis = stepsOf(RUNBOOK).filter(({ section }) => section === 'Diagnosis');

    expect(diagnosis.map(({ text }) => text)).toEqual([
      'See [what changed](before-you-start.md#see-what-changed)\nshortly before.',
      'See the log:\n\n```sh\n# 3. not a step\naws logs tail\n```\n\nThen go on.',
    ]);
  });

  it('given choices below Action, when steps are taken, then they are one step', () => {
    expect(stepsOf(RUNBOOK).filter(({ section }) => section === 'Action')).toEqual([
      { section: 'Action', text: '- Take it back.\n- Or wait.' },
    ]);
  });

  it('given a section whose commands stand alone, when steps are taken, then it is one step and its list no steps', () => {
    const text = '## Promote\n\nDo it:\n\n```sh\naws x\n```\n\nThis order:\n\n1. one\n2. two\n';

    expect(stepsOf(text)).toEqual([{ section: 'Promote', text: text.slice('## Promote\n\n'.length).trim() }]);
  });

  it('given prose alone, when steps are taken, then it is none', () => {
    expect(stepsOf('# Title\n\n## Impact\n\nNone.\n')).toEqual([]);
    expect(stepsOf('')).toEqual([]);
  });

  it('given a thousand items, when steps are taken, then the checklist ends', () => {
    const items = Array.from({ length: 1000 }, (_, index) => `${index + 1}. do it`);

    expect(stepsOf(['## Diagnosis', ...items].join('\n'))).toHaveLength(200);
  });
});

describe('the alarms that lead to a runbook', () => {
  it('given a table of alarms below Symptom, when they are asked for, then their names come back', () => {
    expect(alarmsOf(RUNBOOK)).toEqual(['hexastyle-staging-api-5xx-errors']);
  });

  it('given a table of alarms below another heading, when they are asked for, then there are none', () => {
    expect(alarmsOf(RUNBOOK.replace('## Symptom', '## Who is alarmed'))).toEqual([]);
  });
});
