import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { focusHeading } from '../ui/focus-heading';
import { useMessageBoard } from '../ui/message-board-context';

export interface Deed<Input, Result> {
  /** Of what the deed changes, which is asked for again. */
  readonly queryKeys: readonly QueryKey[];
  readonly run: (input: Input) => Promise<Result>;
  /** @default nothing is said */
  readonly said?: (result: Result) => string;
  /** Whether the button that was pressed is gone afterwards, so that the focus needs another place. @default false */
  readonly isGone?: boolean;
}

/** Something that the server does: it is said, and what it changes is asked for again. */
export function useDeed<Input, Result>({ queryKeys, run, said, isGone = false }: Deed<Input, Result>) {
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  return useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      if (said !== undefined) board.say({ tone: 'done', text: said(result) });
      if (isGone) focusHeading();
      return Promise.all(queryKeys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}
