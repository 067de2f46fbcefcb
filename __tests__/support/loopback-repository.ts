import { createHash } from 'node:crypto';

/** What a commit of the loopback holds at a path. */
export interface LoopbackFile {
  readonly content: string | Uint8Array;
  /** Git's mode: `100644` (default), `120000` symbolic link, `160000` submodule. */
  readonly mode?: string;
}

export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/** Git objects as the REST API shows them: commits with trees, trees with blobs. */
export class LoopbackRepository {
  readonly #blobs = new Map<string, Buffer>();
  /** Items of every tree by the tree's id; a commit's id names its tree too, as in the API. */
  readonly #trees = new Map<string, readonly TreeItem[]>();

  /** Stores a commit; its id, unless given, follows from its content. */
  commit(files: Readonly<Record<string, string | LoopbackFile>>, id?: string): string {
    const root = this.#storeTree(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === 'string' ? { content: file } : file,
      ]),
    );
    const commit = id ?? hash(`commit ${root}`);
    this.#trees.set(commit, this.#trees.get(root) ?? []);
    return commit;
  }

  /** Has the API name another size for a file at the root of a commit, as if it were that large. */
  pretendSize(commit: string, path: string, size: number): void {
    const items = this.#trees.get(commit) ?? [];
    this.#trees.set(
      commit,
      items.map((item) => (item.path === path ? { ...item, size } : item)),
    );
  }

  blob(sha: string): Buffer | undefined {
    return this.#blobs.get(sha);
  }

  tree(sha: string): readonly TreeItem[] | undefined {
    return this.#trees.get(sha);
  }

  /** The whole tree, directories before what they hold, paths from the root. */
  treeRecursive(sha: string, prefix = ''): readonly TreeItem[] {
    return (this.#trees.get(sha) ?? []).flatMap((item) => {
      const whole = { ...item, path: prefix + item.path };
      return item.type === 'tree' ? [whole, ...this.treeRecursive(item.sha, `${whole.path}/`)] : [whole];
    });
  }

  #storeTree(files: readonly (readonly [string, LoopbackFile])[]): string {
    const directories = new Map<string, (readonly [string, LoopbackFile])[]>();
    const items: TreeItem[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) items.push(this.#storeFile(path, file));
      else {
        const directory = path.slice(0, slash);
        directories.set(directory, [...(directories.get(directory) ?? []), [path.slice(slash + 1), file]]);
      }
    }
    for (const [path, inside] of directories) {
      items.push({ path, mode: '040000', type: 'tree', sha: this.#storeTree(inside) });
    }
    const sha = hash(`tree ${JSON.stringify(items)}`);
    this.#trees.set(sha, items);
    return sha;
  }

  #storeFile(path: string, { content, mode = '100644' }: LoopbackFile): TreeItem {
    const bytes = Buffer.from(content);
    const sha = hash(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
    if (mode === '160000') return { path, mode, type: 'commit', sha };
    this.#blobs.set(sha, bytes);
    return { path, mode, type: 'blob', sha, size: bytes.length };
  }
}

function hash(data: string | Buffer): string {
  return createHash('sha1').update(data).digest('hex');
}
