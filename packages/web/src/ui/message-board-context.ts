import { createContext, useContext } from 'react';
import { MessageBoard } from './message-board';

export const MessageBoardContext = createContext(new MessageBoard());

/** The board of the running application. */
export function useMessageBoard(): MessageBoard {
  return useContext(MessageBoardContext);
}
