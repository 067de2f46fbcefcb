import { decompress } from 'lz4js';

const MAGIC = 0x184d2204;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY_ID = 0x01;
const STORED = 0x80000000;

/**
 * Decompresses one LZ4 frame (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md) of a known length, in bytes.
 * @throws {Error} where its blocks do not lie inside of it, which the decoder would follow, or its length is another.
 */
export function decompressLz4Frame(frame: Uint8Array, length: number): Uint8Array {
  checkBlocks(frame);
  const content = decompress(frame, length);
  if (content.length !== length) throw new Error('an LZ4 frame has another length than it claims');
  return content;
}

function checkBlocks(frame: Uint8Array): void {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('an LZ4 frame has no beginning');
  const flags = view.getUint8(4);
  if ((flags & DICTIONARY_ID) !== 0) throw new Error('an LZ4 frame asks for a dictionary');
  let at = 7 + ((flags & CONTENT_SIZE) === 0 ? 0 : 8);
  for (;;) {
    const size = view.getUint32(at, true);
    if (size === 0) return;
    at += 4 + (size % STORED) + ((flags & BLOCK_CHECKSUM) === 0 ? 0 : 4);
  }
}
