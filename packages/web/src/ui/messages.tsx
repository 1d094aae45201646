import { useSyncExternalStore } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import type { Message } from './message-board';
import { useMessageBoard } from './message-board-context';

/** The live regions. They stay mounted, because a region that appears with its text is not announced everywhere. */
export function Messages() {
  const board = useMessageBoard();
  const messages = useSyncExternalStore(board.subscribe, board.messages);
  return (
    <div className="messages">
      <div role="status" aria-label="Messages">
        <MessageList messages={messages.filter(({ tone }) => tone === 'done')} />
      </div>
      <div role="alert">
        <MessageList messages={messages.filter(({ tone }) => tone === 'problem')} />
      </div>
    </div>
  );
}

function MessageList({ messages }: { readonly messages: readonly Message[] }) {
  const board = useMessageBoard();
  return messages.map(({ id, tone, text, action }) => (
    <div key={id} className={`message message-${tone}`}>
      <Icon name={tone === 'done' ? 'check' : 'warning'} />
      <p>{text}</p>
      {action === undefined ? undefined : (
        <Button
          onPress={() => {
            action.run();
            board.dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <Button
        onPress={() => {
          board.dismiss(id);
        }}
      >
        Dismiss
      </Button>
    </div>
  ));
}
