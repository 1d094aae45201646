/** Where the AWS SDK asks from now on; nowhere but at AWS itself without an address. */
export const directAwsTo = (address: string | undefined): void => {
  if (address === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = address;
};
