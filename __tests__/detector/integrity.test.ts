import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readVerified } from '../../src/detector/integrity.ts';
import { EngineError } from '../../src/detector/runtime-error.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'integrity-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

it('returns the bytes of the published file', async () => {
  const target = file('model.onnx', 'weights');
  expect(Buffer.from(await readVerified(target, sha256('weights'))).toString()).toBe('weights');
  expect(await readVerified(target, sha256('weights').toUpperCase())).toHaveLength(7);
});

it('knows the digest of FIPS 180-4: "abc"', async () => {
  const target = file('abc', 'abc');
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await readVerified(target, digest)).toHaveLength(3);
});

it('names the file, both digests and what to do about a changed file', async () => {
  const target = file('changed.onnx', 'weights\r\n');
  const refused = readVerified(target, sha256('weights\n'));
  await expect(refused).rejects.toThrow(EngineError);
  for (const part of [target, sha256('weights\n'), sha256('weights\r\n'), '9 bytes', 'core.autocrlf false']) {
    await expect(refused).rejects.toThrow(part);
  }
});

it('recognises a Git LFS pointer', async () => {
  const target = file('pointer.onnx', 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n');
  await expect(readVerified(target, sha256('x'))).rejects.toThrow('git lfs pull');
});

it('says that a model is missing', async () => {
  const missing = readVerified(path.join(folder, 'none.onnx'), sha256('x'));
  await expect(missing).rejects.toThrow(/none\.onnx: the model file cannot be read \(ENOENT/);
});
