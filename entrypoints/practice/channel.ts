import { isMessage, type Message } from '../../utils/engine/practice/protocol.ts';

/** The windows of one browser that belong to the practice portal; the name is heard by this extension's own pages only. */
const NAME = 'ent-pas-a-pas-practice';

/**
 * Joins the two windows. It works across windows and between the two halves of one.
 * @param side whose messages to hear
 */
export function joinChannel<Side extends Message['to']>(
  side: Side,
  hear: (message: Extract<Message, { to: Side }>) => void,
): (message: Exclude<Message, { to: Side }>) => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data) && data.to === side) hear(data as Extract<Message, { to: Side }>);
  };
  return (message) => channel.postMessage(message);
}
