import { Participant } from '../shared/Participant.tsx';
import { Conversation } from './Conversation.tsx';
import { STORES, type Known } from './part.ts';

/** The page on which a participant puts a sheet together to take along to a conversation. */
export function ConversationPage(known: Known) {
  return (
    <Participant locale={known.locale} stores={STORES}>
      {(ready) => <Conversation {...known} {...ready} />}
    </Participant>
  );
}
