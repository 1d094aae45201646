const ID = '00000000-0000-0000-0000-000000000000';

/** Stands in a new descriptor until a person has made the connection: only the descriptor says where that is to be. */
export const placeholderConnection = (account = '', region = ''): string => {
  // A faulty account or region is complained about where it was given, not here once more.
  const where = /^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? region : 'us-east-1';
  const whose = /^\d{12}$/.test(account) ? account : '000000000000';
  return `arn:aws:codeconnections:${where}:${whose}:connection/${ID}`;
};

/** Whether a connection is still to be made. */
export const isPlaceholder = (connectionArn: string): boolean => connectionArn.endsWith(`/${ID}`);
