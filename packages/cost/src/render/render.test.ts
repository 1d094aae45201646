import { aResource } from '../testing/a-resource';
import { anEnvironment } from '../testing/an-environment';
import { estimated } from '../testing/estimated';
import { renderMarkdown } from './markdown/render-markdown';
import { renderJson } from './render-json';
import { renderTable } from './render-table';
import { usd } from './usd';

const hostile = aResource('AWS::Braket::Device', {}, { constructPath: '/App/<script>|x/Resource' });
const resources = [aResource('AWS::EC2::NatGateway'), aResource('AWS::EC2::VPC'), hostile];
const ESCAPE = String.fromCharCode(27);

test.each([
  [0, '0.00'],
  [0.004, '< 0.01'],
  [0.005, '0.01'],
  [1234.5, '1234.50'],
])('%d USD are written %s', (amount, text) => {
  expect(usd(amount)).toBe(text);
});

test('the table says what is unpriced wherever it sums up, and has colours only when asked', () => {
  const text = renderTable(estimated(resources), false);
  expect(text).toMatch(/Total\s+32[.]85\s+32[.]85\s+3\d[.]\d\d\s+at least; 1 unpriced/);
  expect(text).toContain('AWS::Braket::Device App/<script>|x in us-east-1: All of it');
  expect(text).not.toContain(ESCAPE);
  expect(renderTable(estimated(resources), true)).toContain(ESCAPE);
});

test('a budget that is too small is a warning', () => {
  const estimate = estimated(resources, { environment: anEnvironment({ budget: { monthlyUsd: 10 } }) });
  expect(renderTable(estimate, false)).toContain(
    'Warning: The budget of 10.00 USD is below the expected at least 32.8',
  );
  expect(renderMarkdown(estimate)).toContain('**Warning:** The budget of 10.00 USD is below');
});

describe('given a region of recovery that has no price book', () => {
  const there = { region: 'eu-west-1', stack: 'hexastyle-green-pilot-light' };
  const estimate = estimated([...resources, aResource('AWS::EC2::NatGateway', {}, there)], {
    environment: anEnvironment({ drRegion: 'eu-west-1' }),
  });
  const words =
    'There are no prices of eu-west-1: what stands there is in no sum. `npx hexastyle prices refresh --region eu-west-1` begins its price book.';

  test('then the document says so beside the sums, and shows no sum of nothing', () => {
    const text = renderMarkdown(estimate);
    expect(text.split(words)).toHaveLength(3);
    expect(text).toContain('| Idle | unknown | unknown | unknown |');
    expect(text).not.toContain('at least 0.00');
  });

  test('then the table says so, too', () => {
    const text = renderTable(estimate, false);
    expect(text).toContain(words.replaceAll('`', ''));
    expect(text).toMatch(/idle +unknown +unknown +unknown/);
  });

  test('then nothing is said where every region has a book', () => {
    expect(renderMarkdown(estimated(resources))).not.toContain('There are no prices');
  });
});

test('the document has every part, and no name of a construct becomes markup', () => {
  const text = renderMarkdown(estimated(resources));
  expect(text.match(/^## .+$/gm)).toEqual([
    '## Components',
    '## Measures of safety',
    '## Pilot light',
    '## Not priced',
    '## Resources',
    '## Free of charge',
    '## The load',
    '## Assumptions',
    '## Prices',
  ]);
  expect(text).toContain('```mermaid\npie showData\n');
  expect(text).not.toContain('<script>');
  expect(text).toContain('https://aws.amazon.com/vpc/pricing/');
  expect(text).not.toMatch(/\n\n\n/);
});

test('the JSON of one estimate is an object, of several a list', () => {
  const one = estimated(resources);
  expect(JSON.parse(renderJson([one]))).toMatchObject({
    version: 1,
    environment: 'green',
    hoursPerMonth: 730,
    total: { unpriced: 1 },
  });
  expect(JSON.parse(renderJson([one, one]))).toHaveLength(2);
});
