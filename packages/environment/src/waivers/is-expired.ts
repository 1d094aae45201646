/** Whether the last day, `expires`, lies before `today`. Both `YYYY-MM-DD`; the caller says which day it is. */
export const isExpired = (expires: string, today: string): boolean => expires < today;
