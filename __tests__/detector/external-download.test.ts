import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { downloadReporter } from '../../src/detector/hub/progress.ts';
import { openStore } from '../../src/detector/hub/store.ts';
import { type TransferOptions, type TransferProgress, transfer } from '../../src/detector/hub/transfer.ts';
import { COMMIT, Scratch } from '../support/external-model.ts';
import { LoopbackHub } from '../support/loopback-hub.ts';

const LARGE = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31 + (i >> 8)) & 255);
const SMALL = Buffer.from('{"small": true}');
const scratch = new Scratch();
let hub: LoopbackHub;
let folder: string;
let waits: number[];

beforeAll(async () => {
  hub = await LoopbackHub.start();
});
afterAll(async () => {
  await hub.close();
  scratch.clean();
});
beforeEach(() => {
  folder = scratch.folder();
  waits = [];
  hub.publish(
    'a/b',
    COMMIT,
    new Map([
      ['large.onnx', LARGE],
      ['small.json', SMALL],
    ]),
  );
});
afterEach(() => {
  hub.calls.length = 0;
  hub.storageWithoutEtag = false;
  hub.commitAsEtag = false;
});

function fetchFile(file: string, options: Partial<TransferOptions> & { maximumBytes?: number } = {}) {
  const { maximumBytes = 1e6, ...rest } = options;
  const target = {
    file,
    address: `${hub.url}/a/b/resolve/${COMMIT}/${file}`,
    path: path.join(folder, file),
    maximumBytes,
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return transfer(target, { token: null, wait, ...rest });
}

function expectContent(file: string, bytes: Uint8Array): void {
  expect(Buffer.compare(readFileSync(path.join(folder, file)), bytes)).toBe(0);
}

function ranges(): (string | undefined)[] {
  return hub.calls.filter(({ server }) => server === 'storage').map(({ headers }) => headers.range);
}

describe('a download', () => {
  it('follows the hub to its storage, tells the commit, and leaves nothing but the file', async () => {
    const progress: TransferProgress[] = [];
    expect(await fetchFile('large.onnx', { onProgress: (step) => progress.push(step) })).toEqual({
      commit: COMMIT,
    });
    expectContent('large.onnx', LARGE);
    expect(await fetchFile('small.json')).toEqual({ commit: COMMIT });
    expectContent('small.json', SMALL);
    expect(readdirSync(folder).sort()).toEqual(['large.onnx', 'small.json']);
    expect(progress.at(-1)).toEqual({ file: 'large.onnx', received: LARGE.length, total: LARGE.length });
    expect(progress.map((step) => step.received)).toEqual(
      progress.map((step) => step.received).toSorted((a, b) => a - b),
    );
  });

  it('goes on where the connection broke', async () => {
    hub.trouble('large.onnx', { breakAfter: 50_000 }, { breakAfter: 60_000 });
    await fetchFile('large.onnx');
    expectContent('large.onnx', LARGE);
    const starts = ranges().map((range) => Number(/\d+/.exec(range ?? '0')?.[0]));
    expect(starts).toHaveLength(3);
    expect(starts[0]).toBe(0);
    expect(starts[1]).toBeGreaterThan(0);
    expect(starts[2]).toBeGreaterThan(starts[1] ?? 0);
  });

  it('goes on in the next run, too', async () => {
    hub.trouble('large.onnx', { breakAfter: 90_000 });
    await expect(fetchFile('large.onnx', { attempts: 1 })).rejects.toThrow(/the next run goes on from there/);
    expect(existsSync(path.join(folder, 'large.onnx'))).toBe(false);
    await fetchFile('large.onnx');
    expectContent('large.onnx', LARGE);
    expect(ranges()[1]).toMatch(/^bytes=[1-9]/);
  });

  it('goes on without an ETag of the storage where the hub names the content', async () => {
    hub.storageWithoutEtag = true;
    hub.trouble('large.onnx', { breakAfter: 90_000 });
    await fetchFile('large.onnx');
    expectContent('large.onnx', LARGE);
    expect(ranges()[1]).toMatch(/^bytes=[1-9]/);
  });

  it.each([[false], [true]])(
    'begins anew where the file has changed meanwhile (no ETag: %s)',
    async (withoutEtag) => {
      hub.storageWithoutEtag = withoutEtag;
      hub.trouble('large.onnx', { breakAfter: 90_000 });
      await expect(fetchFile('large.onnx', { attempts: 1 })).rejects.toThrow();
      const changed = LARGE.map((byte) => byte ^ 85);
      hub.publish('a/b', COMMIT, new Map([['large.onnx', changed]]));
      await fetchFile('large.onnx');
      expectContent('large.onnx', changed);
    },
  );

  it('begins anew where what is left is longer than the file', async () => {
    const oid = createHash('sha256').update(LARGE).digest('hex');
    writeFileSync(path.join(folder, 'large.onnx.part'), new Uint8Array(LARGE.length + 5));
    writeFileSync(path.join(folder, 'large.onnx.part.json'), JSON.stringify({ etag: null, oid }));
    await fetchFile('large.onnx');
    expectContent('large.onnx', LARGE);
  });

  it('refuses content that the hub did not announce', async () => {
    hub.trouble('large.onnx', { corrupt: true });
    await fetchFile('large.onnx');
    expectContent('large.onnx', LARGE);
    for (const file of ['large.onnx', 'small.json']) {
      hub.trouble(file, { corrupt: true }, { corrupt: true });
      const again = fetchFile(file, { attempts: 2 });
      await expect(again).rejects.toThrow(/content is not what the server announced/);
    }
  });

  it('takes content of a mirror that gives no digest of it', async () => {
    hub.commitAsEtag = true;
    await fetchFile('small.json');
    expectContent('small.json', SMALL);
  });

  it('gives up on a connection that has gone silent, and tries again', async () => {
    hub.trouble('large.onnx', { stallAfter: 70_000 });
    await fetchFile('large.onnx', { patience: 150 });
    expectContent('large.onnx', LARGE);
    expect(ranges()).toHaveLength(2);
  });

  it('waits as it is told, or longer each time, and not for ever', async () => {
    hub.trouble(
      'large.onnx',
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503 },
      { status: 500 },
    );
    await fetchFile('large.onnx');
    expect(waits).toEqual([7000, 1000, 2000]);
    waits = [];
    hub.trouble('small.json', ...Array.from({ length: 6 }, () => ({ status: 502 })));
    await expect(fetchFile('small.json')).rejects.toThrow(/in 6 attempts \(status 502\)/);
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
  });

  it('does not try again what will not change', async () => {
    for (const status of [400, 401, 403, 410]) {
      hub.calls.length = 0;
      hub.trouble('large.onnx', { status });
      await expect(fetchFile('large.onnx')).rejects.toThrow(String(status));
      expect(hub.calls).toHaveLength(1);
    }
    expect(await fetchFile('none.json')).toBeNull();
  });

  it('is bounded, by what the server says and by what it sends', async () => {
    await expect(fetchFile('large.onnx', { maximumBytes: 2 ** 17 })).rejects.toThrow(/larger than the 1 MiB/);
    expect(hub.calls.filter(({ server }) => server === 'storage')).toHaveLength(1);
    expect(existsSync(path.join(folder, 'large.onnx'))).toBe(false);
  });

  it('names neither the signed address of the storage nor hides what the network said', async () => {
    hub.trouble('large.onnx', { breakAfter: 10 }, { breakAfter: 10 });
    const message = await fetchFile('large.onnx', { attempts: 2 }).catch((error: Error) => error.message);
    expect(message).not.toMatch(/signature/);
    await expect(
      transfer(
        { file: 'x', address: 'http://127.0.0.1:9/x', path: path.join(folder, 'x'), maximumBytes: 9 },
        { token: null, attempts: 1 },
      ),
    ).rejects.toThrow(/x: could not be downloaded .*1 attempts \(.+\)/);
  });
});

describe('an unfinished download', () => {
  it('is taken over from a process that died, never from one that lives', async () => {
    const root = scratch.folder();
    const store = openStore(root);
    const mine = await store.claimPartial('reference');
    writeFileSync(path.join(mine, 'file.part'), 'begun');
    expect(await store.claimPartial('reference')).toBe(mine);
    // No process has an id beyond the largest that Linux gives.
    mkdirSync(path.join(root, 'partial-4194305'));
    renameSync(mine, path.join(root, 'partial-4194305', path.basename(mine)));
    const claimed = await store.claimPartial('reference');
    expect(claimed).toBe(mine);
    expect(readFileSync(path.join(claimed, 'file.part'), 'utf8')).toBe('begun');
    mkdirSync(path.join(root, `partial-${process.ppid}`));
    renameSync(mine, path.join(root, `partial-${process.ppid}`, path.basename(mine)));
    expect(readdirSync(await store.claimPartial('reference'))).toEqual([]);
  });
});

describe('progress', () => {
  it('is said now and then', () => {
    const said: string[] = [];
    let time = 0;
    const report = downloadReporter(
      (line) => said.push(line),
      1000,
      () => time,
    );
    for (time = 0; time < 3000; time += 500)
      report({ file: 'f', received: time * 2 ** 20, total: 5000 * 2 ** 20 });
    time = 9000;
    report({ file: 'g', received: 2 ** 20, total: null });
    expect(said).toEqual([
      'downloading f: 1000 of 5000 MiB',
      'downloading f: 2000 of 5000 MiB',
      'downloading g: 1 MiB',
    ]);
  });
});
