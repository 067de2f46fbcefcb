import fc from 'fast-check';
import type { Tensor } from '../../src/detector/session.ts';
import { encodeModel, type Weight } from './onnx.ts';

export const VOCABULARY = 512;
const WIDTH = 16;
const HIDDEN = 8;

/** An embedding bag (gather, sum by record) and two dense layers with a sigmoid, with fixed pseudo-random weights. */
export function bagModel(): Uint8Array {
  return encodeModel({
    opset: 18,
    inputs: [
      { name: 'ids', type: 'int64', dims: ['tokens'] },
      { name: 'rows', type: 'int64', dims: ['tokens', 1] },
      { name: 'zeros', type: 'float', dims: ['batch', WIDTH] },
    ],
    outputs: [{ name: 'score', type: 'float', dims: ['batch', 1] }],
    weights: [
      weight('table', VOCABULARY, WIDTH),
      weight('w1', WIDTH, HIDDEN),
      weight('b1', HIDDEN),
      weight('w2', HIDDEN, 1),
      weight('b2', 1),
    ],
    nodes: [
      { op: 'Gather', inputs: ['table', 'ids'], outputs: ['rowsOfTable'] },
      {
        op: 'ScatterND',
        inputs: ['zeros', 'rows', 'rowsOfTable'],
        outputs: ['sum'],
        attributes: { reduction: 'add' },
      },
      { op: 'Gemm', inputs: ['sum', 'w1', 'b1'], outputs: ['hidden'] },
      { op: 'Relu', inputs: ['hidden'], outputs: ['active'] },
      { op: 'Gemm', inputs: ['active', 'w2', 'b2'], outputs: ['logit'] },
      { op: 'Sigmoid', inputs: ['logit'], outputs: ['score'] },
    ],
  });
}

/** The batch as the model's inputs: all ids in one row, and for each the record that it belongs to. */
export function bagFeeds(records: readonly (readonly number[])[]): Record<string, Tensor> {
  const ids = records.flat();
  const rows = records.flatMap((record, row) => record.map(() => row));
  return {
    ids: { data: BigInt64Array.from(ids, BigInt), dims: [ids.length] },
    rows: { data: BigInt64Array.from(rows, BigInt), dims: [rows.length, 1] },
    zeros: { data: new Float32Array(records.length * WIDTH), dims: [records.length, WIDTH] },
  };
}

/** What the model computes, in double precision. */
export function bagReference(record: readonly number[]): number {
  const [table, w1, b1, w2, b2] = [
    weight('table', VOCABULARY, WIDTH),
    weight('w1', WIDTH, HIDDEN),
    weight('b1', HIDDEN),
    weight('w2', HIDDEN, 1),
    weight('b2', 1),
  ].map(
    ({ data }) =>
      (index: number) =>
        data[index] ?? Number.NaN,
  ) as [At, At, At, At, At];
  const sum = range(WIDTH).map((d) => record.reduce((total, id) => total + table(id * WIDTH + d), 0));
  const hidden = range(HIDDEN).map((h) =>
    Math.max(
      0,
      sum.reduce((total, value, d) => total + value * w1(d * HIDDEN + h), b1(h)),
    ),
  );
  const logit = hidden.reduce((total, value, h) => total + value * w2(h), b2(0));
  return 1 / (1 + Math.exp(-logit));
}

type At = (index: number) => number;

/** Batches of records of 1 to 60 ids. */
export const batches = fc.array(
  fc.array(fc.integer({ min: 0, max: VOCABULARY - 1 }), { minLength: 1, maxLength: 60 }),
  { minLength: 1, maxLength: 20 },
);

function weight(name: string, ...dims: number[]): Weight {
  const size = dims.reduce((product, dim) => product * dim, 1);
  let state = name.length * 7919 + name.charCodeAt(name.length - 1);
  const data = Float32Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state / 0x7fffffff - 0.5) * 0.6;
  });
  return { name, dims, data };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
