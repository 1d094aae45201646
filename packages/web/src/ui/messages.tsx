import { useSyncExternalStore } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import type { Message } from './message-board';
import { useMessageBoard } from './message-board-context';
import { uiWords } from './words/ui-words';
import { useWords } from '../i18n/use-words';

/** The live regions. They stay mounted, because a region that appears with its text is not announced everywhere. */
export function Messages() {
  const board = useMessageBoard();
  const say = useWords(uiWords);
  const messages = useSyncExternalStore(board.subscribe, board.messages);
  return (
    <div className="messages">
      <div role="status" aria-label={say('messages')}>
        <MessageList messages={messages.filter(({ tone }) => tone !== 'problem')} />
      </div>
      <div role="alert">
        <MessageList messages={messages.filter(({ tone }) => tone === 'problem')} />
      </div>
    </div>
  );
}

function MessageList({ messages }: { readonly messages: readonly Message[] }) {
  return messages.map((message) => <OneMessage key={message.id} message={message} />);
}

function OneMessage({ message: { id, tone, text, action } }: { readonly message: Message }) {
  const board = useMessageBoard();
  const say = useWords(uiWords);
  const dismiss = () => {
    board.dismiss(id);
  };
  if (tone === 'heard') return <p className="visually-hidden">{text}</p>;
  return (
    <div className={`message message-${tone}`}>
      <Icon name={tone === 'done' ? 'check' : 'warning'} />
      <p>{text}</p>
      {action === undefined ? undefined : (
        <Button
          onPress={() => {
            action.run();
            dismiss();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="icon" aria-label={say('dismiss')} onPress={dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
