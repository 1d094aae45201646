import { GetProductsCommand, PricingClient } from '@aws-sdk/client-pricing';
import { mockClient } from 'aws-sdk-client-mock';
import { aProduct } from '../../testing/a-product';
import { openPriceList } from './open-price-list';

const aws = mockClient(PricingClient);

beforeEach(() => {
  aws.reset();
});

const question = { service: 'AmazonEC2', attributes: { usagetype: 'NatGateway-Hours', group: 'NGW:NatGateway' } };
const one = aProduct({ usagetype: 'NatGateway-Hours', sku: 'ONE', tiers: { '0': '0.045' } });
const two = aProduct({ usagetype: 'NatGateway-Hours', sku: 'TWO', tiers: { '0': '0.045' } });

const skusOf = async (): Promise<readonly string[] | 'unreadable'> => {
  const answer = await (await openPriceList())(question);
  return answer.kind === 'products' ? answer.products.map(({ sku }) => sku) : answer.kind;
};

test('given products on two pages, then both are read, and every page is asked for the same', async () => {
  aws
    .on(GetProductsCommand)
    .resolvesOnce({ PriceList: [one], NextToken: 'next' })
    .resolves({ PriceList: [two] });
  expect(await skusOf()).toEqual(['ONE', 'TWO']);
  const asked = {
    ServiceCode: 'AmazonEC2',
    Filters: [
      { Type: 'TERM_MATCH', Field: 'usagetype', Value: 'NatGateway-Hours' },
      { Type: 'TERM_MATCH', Field: 'group', Value: 'NGW:NatGateway' },
    ],
  };
  expect(aws.calls().map(({ args }) => args[0].input)).toMatchObject([
    { ...asked, NextToken: undefined },
    { ...asked, NextToken: 'next' },
  ]);
});

test('given the last page as some endpoints mark it, with an empty token, then it is the last', async () => {
  aws.on(GetProductsCommand).resolves({ PriceList: [one], NextToken: '' });
  expect(await skusOf()).toEqual(['ONE']);
});

test('given no products, then there are none', async () => {
  aws.on(GetProductsCommand).resolves({});
  expect(await skusOf()).toEqual([]);
});

test('given pages without an end, then the answer is unreadable, and asking ends', async () => {
  aws.on(GetProductsCommand).resolves({ PriceList: [one], NextToken: 'again' });
  expect(await skusOf()).toBe('unreadable');
  expect(aws.calls()).toHaveLength(20);
});

test('given one text among products that is none, then the whole answer is unreadable', async () => {
  aws.on(GetProductsCommand).resolves({ PriceList: [one, '{"product":'] });
  expect(await skusOf()).toBe('unreadable');
});

test('given an error, then it is handed on', async () => {
  const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException' });
  aws.on(GetProductsCommand).rejects(denied);
  await expect(skusOf()).rejects.toMatchObject({ name: 'AccessDeniedException' });
});
