import { judgeAftermath } from './aftermath';

const judge = (type: string, is: boolean | undefined, policy = 'Delete') =>
  judgeAftermath(
    {
      name: 'a-stack',
      region: 'us-east-1',
      templateFile: 'It.template.json',
      template: { Resources: { It: { Type: type, DeletionPolicy: policy } } },
      removed: [],
    },
    [{ resource: { id: 'It', type, physicalId: 'it' }, is }],
  );

const figures = (retained: number, lingering: number) => ({ retained, lingering, faults: [] });

describe('Given a stack that was destroyed', () => {
  it.each([
    { what: 'retained and there', result: judge('AWS::KMS::Key', true, 'Retain'), expected: figures(1, 0) },
    { what: 'deleted and gone', result: judge('AWS::SQS::Queue', false), expected: figures(0, 0) },
    { what: 'lingering and there', result: judge('AWS::EC2::FlowLog', true), expected: figures(0, 1) },
    { what: 'of a type nobody looks for', result: judge('AWS::EC2::EIP', undefined), expected: figures(0, 0) },
  ])('When a resource is $what, then nothing is wrong', ({ result, expected }) => {
    expect(result).toEqual(expected);
  });

  it.each([
    { what: 'retained and gone', result: judge('AWS::KMS::Key', false, 'Retain'), told: 'its template retains it' },
    { what: 'deleted and there', result: judge('AWS::SQS::Queue', true), told: 'is left' },
    { what: 'lingering and gone', result: judge('AWS::EC2::FlowLog', false), told: 'take its type off the list' },
  ])('When a resource is $what, then that is told', ({ result, told }) => {
    expect(result.faults).toEqual([expect.stringContaining(told)]);
  });
});
