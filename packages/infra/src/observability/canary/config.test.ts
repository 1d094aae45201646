import { probedSite } from './config';

describe('The address that the canary opens', () => {
  afterEach(() => {
    delete process.env['SITE'];
  });

  it('is what its variable says', () => {
    process.env['SITE'] = 'https://habits.example.com';
    expect(probedSite()).toBe('https://habits.example.com');
  });

  it.each([undefined, ''])('given %p, then the run fails and says which variable is missing', (site) => {
    if (site !== undefined) process.env['SITE'] = site;
    expect(probedSite).toThrow('SITE is not set: give the canary the address of the site.');
  });
});
