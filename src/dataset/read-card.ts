import type { DatasetCard } from '../source/source.ts';
import { type Card, parseCard } from './card.ts';

export const NO_CARD: Card = { configs: [], notices: [] };
const MAXIMUM_CARD_BYTES = 1024 * 1024;

/** Reads the dataset card of a scope, of at most 1 MiB. What cannot be read is a notice; nothing here throws. */
export async function readCard(open: DatasetCard | undefined): Promise<Card> {
  if (!open) return NO_CARD;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of open()) {
      length += chunk.length;
      if (length > MAXIMUM_CARD_BYTES) return unread('it is larger than 1 MiB');
      chunks.push(chunk);
    }
    return length === 0 ? NO_CARD : parseCard(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error));
  }
}

function unread(reason: string): Card {
  return { configs: [], notices: [{ line: 1, message: `could not be read as a dataset card (${reason})` }] };
}
