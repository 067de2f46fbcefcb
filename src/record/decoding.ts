/** What a library says of bytes that it cannot decode. */
export class DamagedBytes extends Error {}

/**
 * Calls a library that does not check what it decodes: what it trips over in damaged bytes (of no use to the reader)
 * is a `DamagedBytes`. Nothing of ours belongs in `decode`, whose own mistakes would look like damage.
 * @throws {DamagedBytes} with the library's reason, where it gives one in words.
 */
export function decoding<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw asDamage(error);
  }
}

/** The same of what takes time. */
export async function decodingLater<T>(decode: () => Promise<T>): Promise<T> {
  try {
    return await decode();
  } catch (error) {
    throw asDamage(error);
  }
}

function asDamage(error: unknown): unknown {
  return error instanceof TypeError || error instanceof RangeError
    ? new DamagedBytes('its bytes are damaged', { cause: error })
    : error;
}
