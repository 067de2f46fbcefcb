import { type CharacterSet, contains } from './characters.ts';
import { GlobError } from './error.ts';
import type { Glob } from './parse.ts';

/**
 * Patterns as one automaton (Thompson 1968), made deterministic as far as paths need it (Aho, Sethi & Ullman 1986, 3.7),
 * so that a path costs time in proportion to its length whatever the patterns are.
 */

/** Most states of all patterns together, and of the exception `!(…)` of one. */
const MAXIMUM_STATES = 200_000;
const MAXIMUM_EXCEPTION_STATES = 2_000;
/** Transitions kept at once. */
const MAXIMUM_TRANSITIONS = 500_000;

type State =
  | { readonly type: 'unit'; readonly set: CharacterSet; readonly next: number }
  | { readonly type: 'fork'; readonly next: number[] }
  | { readonly type: 'accept' };

/** A set of states, with what follows it by class of code units. */
interface Subset {
  readonly states: readonly number[];
  readonly accepts: boolean;
  readonly next: (Subset | undefined)[];
}

/**
 * A test of whether any of the patterns matches a text as a whole.
 * @throws {GlobError} where they are too complicated.
 */
export function matcherOf(globs: readonly Glob[]): (text: string) => boolean {
  const automaton = new Automaton();
  const start = automaton.fork(globs.map((glob) => automaton.add(glob, automaton.accept)));
  const subsets = new Subsets(automaton, start);
  return (text) => {
    let subset = subsets.start;
    for (let at = 0; at < text.length; at++) {
      subset = subsets.after(subset, text.charCodeAt(at));
      if (subset.states.length === 0) return subset.accepts && at === text.length - 1;
    }
    return subset.accepts;
  };
}

class Automaton {
  readonly states: State[] = [{ type: 'accept' }];
  readonly accept = 0;

  /** Adds what a pattern needs and gives the state at which it begins; after it comes `next`. */
  add(glob: Glob, next: number): number {
    switch (glob.type) {
      case 'unit':
        return this.#push({ type: 'unit', set: glob.set, next });
      case 'sequence':
        return glob.parts.reduceRight((after, part) => this.add(part, after), next);
      case 'choice':
        return this.fork(glob.options.map((option) => this.add(option, next)));
      case 'repeat': {
        const again: number[] = [next];
        const fork = this.fork(again);
        const inner = this.add(glob.inner, fork);
        again.push(inner);
        return glob.least === 0 ? fork : inner;
      }
      case 'except':
        return this.#addExcept(glob.inner, next);
    }
  }

  fork(next: number[]): number {
    return this.#push({ type: 'fork', next });
  }

  /** All texts within a segment but those of `inner`: its subsets, with what they accept turned round. */
  #addExcept(inner: Glob, next: number): number {
    const own = new Automaton();
    const subsets = new Subsets(own, own.add(inner, own.accept));
    const known = new Map<Subset, number>();
    const waiting: Subset[] = [];
    const stateOf = (subset: Subset): number => {
      const state = known.get(subset) ?? this.fork([]);
      if (!known.has(subset)) {
        known.set(subset, state);
        waiting.push(subset);
      }
      return state;
    };
    const start = stateOf(subsets.start);
    for (let subset = waiting.pop(); subset !== undefined; subset = waiting.pop()) {
      if (known.size > MAXIMUM_EXCEPTION_STATES)
        throw new GlobError(
          'has an exception "!(…)" that is too complicated: use "exclude", or several patterns',
        );
      const out = this.states[known.get(subset) ?? 0];
      if (out?.type !== 'fork') continue;
      if (!subset.accepts) out.next.push(next);
      for (const set of subsets.classes) {
        if (contains(set, SLASH)) continue;
        const after = subsets.after(subset, set[0]?.[0] ?? 0);
        out.next.push(this.#push({ type: 'unit', set, next: stateOf(after) }));
      }
    }
    return start;
  }

  #push(state: State): number {
    if (this.states.length >= MAXIMUM_STATES)
      throw new GlobError('is too complicated, or there are too many patterns: write fewer alternatives');
    return this.states.push(state) - 1;
  }
}

const SLASH = 0x2f;

/** The sets of states that texts lead to, found as they are needed. */
class Subsets {
  readonly start: Subset;
  /** Code units that no state tells apart. */
  readonly classes: readonly CharacterSet[];
  readonly #states: readonly State[];
  /** First code unit of each class; ascending. */
  readonly #borders: readonly number[];
  /** Class by code unit, of ASCII. */
  readonly #ascii: Uint32Array;
  readonly #known = new Map<string, Subset>();
  readonly #seen: Uint32Array;
  #round = 0;
  #transitions = 0;

  constructor({ states }: Automaton, start: number) {
    this.#states = states;
    this.#seen = new Uint32Array(states.length);
    const borders = new Set([0, SLASH, SLASH + 1]);
    for (const state of states) {
      if (state.type !== 'unit') continue;
      for (const [low, high] of state.set) borders.add(low).add(high + 1);
    }
    this.#borders = [...borders].sort((a, b) => a - b).filter((unit) => unit <= 0xffff);
    this.classes = this.#borders.map((low, index) => [[low, (this.#borders[index + 1] ?? 0x10000) - 1]]);
    this.#ascii = Uint32Array.from({ length: 128 }, (_, unit) => this.#search(unit));
    this.start = this.#subset([start]);
  }

  after(subset: Subset, unit: number): Subset {
    const index = unit < 128 ? (this.#ascii[unit] as number) : this.#search(unit);
    return subset.next[index] ?? this.#step(subset, index);
  }

  #step(subset: Subset, index: number): Subset {
    const unit = this.#borders[index] ?? 0;
    const moved = subset.states.flatMap((id) => {
      const state = this.#states[id];
      return state?.type === 'unit' && contains(state.set, unit) ? [state.next] : [];
    });
    if (++this.#transitions > MAXIMUM_TRANSITIONS) {
      this.#known.clear();
      this.start.next.length = 0;
      this.#transitions = 0;
    }
    const next = this.#subset(moved);
    subset.next[index] = next;
    return next;
  }

  #subset(from: readonly number[]): Subset {
    const { states, accepts } = this.#closure(from);
    const key = `${accepts ? '+' : '-'}${states.join()}`;
    let subset = this.#known.get(key);
    if (subset === undefined) {
      subset = { states, accepts, next: [] };
      this.#known.set(key, subset);
    }
    return subset;
  }

  /** The states that read a code unit, reached from some states through forks. */
  #closure(from: readonly number[]): { states: number[]; accepts: boolean } {
    const round = ++this.#round;
    const states: number[] = [];
    let accepts = false;
    const waiting = [...from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (this.#seen[id] === round) continue;
      this.#seen[id] = round;
      const state = this.#states[id];
      if (state?.type === 'fork') waiting.push(...state.next);
      else if (state?.type === 'unit') states.push(id);
      else accepts = true;
    }
    return { states: states.sort((a, b) => a - b), accepts };
  }

  /** Class of a code unit. */
  #search(unit: number): number {
    let low = 0;
    let high = this.#borders.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#borders[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
