import type { ByteSource, RandomAccess } from './record.ts';

/** Content without random access of its own, such as a member of an archive, is held in memory up to this size. */
export const MAXIMUM_BYTES_IN_MEMORY = 128 * 1024 * 1024;

/**
 * Opens content for reading at any offset.
 * @throws {Error} where it has no random access of its own and is larger than MAXIMUM_BYTES_IN_MEMORY.
 */
export async function openRandom(content: ByteSource): Promise<RandomAccess> {
  if (content.openRandom !== undefined) return content.openRandom();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.open()) {
    length += chunk.length;
    if (length > MAXIMUM_BYTES_IN_MEMORY) {
      throw new Error(
        `it is larger than the ${MAXIMUM_BYTES_IN_MEMORY} bytes that are held in memory. Keep it as a file of its own.`,
      );
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return {
    size: length,
    read: async (start, end) => bytes.subarray(start, end),
    close: async () => {},
  };
}
