/**
 * An encoder of the shape of RoBERTa-base (Liu et al. 2019) as ONNX: 12 layers, 768 wide, 12 heads, 3,072 between, an
 * embedding of 50,265 tokens, one logit. Its weights are random: time does not depend on them. The messages are those of
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
 */
const LAYERS = 12;
const WIDTH = 768;
const HEADS = 12;
const INNER = 3_072;
export const TOKENS = 50_265;
const POSITIONS = 514;
const OPSET = 17;
const FLOAT = 1;
const INT64 = 7;

type Part = Buffer | readonly Part[];

function sizeOf(part: Part): number {
  return Buffer.isBuffer(part) ? part.length : part.reduce((sum, each) => sum + sizeOf(each), 0);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return Buffer.from(bytes);
}

const number = (field: number, value: number): Part => [varint(field * 8), varint(value)];
const bytes = (field: number, part: Part): Part => [varint(field * 8 + 2), varint(sizeOf(part)), part];
const text = (field: number, value: string): Part => bytes(field, Buffer.from(value));

/** Builds the graph, node by node; names of values are unique. */
class Graph {
  private readonly nodes: Part[] = [];
  private readonly initialisers: Part[] = [];
  private values = 0;
  private seed = 1;

  weights(...dims: number[]): string {
    const data = new Float32Array(dims.reduce((product, dim) => product * dim, 1));
    for (let i = 0; i < data.length; i++) {
      this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
      data[i] = (this.seed / 2 ** 32 - 0.5) * 0.07;
    }
    return this.tensor(dims, FLOAT, Buffer.from(data.buffer));
  }

  integers(...values: number[]): string {
    return this.tensor([values.length], INT64, Buffer.from(BigInt64Array.from(values, BigInt).buffer));
  }

  scalar(value: number): string {
    return this.tensor([], FLOAT, Buffer.from(Float32Array.of(value).buffer));
  }

  node(
    operator: string,
    inputs: readonly string[],
    attributes: readonly Part[] = [],
    name = `v${this.values++}`,
  ) {
    this.nodes.push(
      bytes(1, [
        ...inputs.map((input) => text(1, input)),
        text(2, name),
        text(4, operator),
        ...attributes.map((attribute) => bytes(5, attribute)),
      ]),
    );
    return name;
  }

  private tensor(dims: readonly number[], type: number, data: Buffer): string {
    const name = `w${this.values++}`;
    this.initialisers.push(
      bytes(5, [...dims.map((dim) => number(1, dim)), number(2, type), text(8, name), bytes(9, data)]),
    );
    return name;
  }

  model(inputs: readonly Part[], outputs: readonly Part[]): Buffer {
    const graph = [
      ...this.nodes,
      text(2, 'encoder'),
      ...this.initialisers,
      ...inputs.map((input) => bytes(11, input)),
      ...outputs.map((output) => bytes(12, output)),
    ];
    const parts: Buffer[] = [];
    flatten([number(1, 8), bytes(7, graph), bytes(8, number(2, OPSET))], parts);
    return Buffer.concat(parts);
  }
}

function flatten(part: Part, into: Buffer[]): void {
  if (Buffer.isBuffer(part)) into.push(part);
  else for (const each of part) flatten(each, into);
}

function valueInfo(name: string, type: number, dims: readonly string[]): Part {
  const shape = dims.map((dim) => bytes(1, text(2, dim)));
  return [text(1, name), bytes(2, bytes(1, [number(1, type), bytes(2, shape)]))];
}

const integerAttribute = (name: string, value: number): Part => [
  text(1, name),
  number(3, value),
  number(20, 2),
];
const integersAttribute = (name: string, values: readonly number[]): Part => [
  text(1, name),
  ...values.map((value) => number(8, value)),
  number(20, 7),
];

/** The model's bytes. Inputs `tokens` and `positions`, int64 of rows × length; output `logit`. */
export function encoderModel(): Buffer {
  const graph = new Graph();
  const linear = (x: string, from: number, to: number): string =>
    graph.node('Add', [graph.node('MatMul', [x, graph.weights(from, to)]), graph.weights(to)]);
  const normalised = (x: string): string =>
    graph.node('LayerNormalization', [x, graph.weights(WIDTH), graph.weights(WIDTH)]);
  const heads = (x: string, order: readonly number[]): string =>
    graph.node(
      'Transpose',
      [graph.node('Reshape', [x, graph.integers(0, 0, HEADS, WIDTH / HEADS)])],
      [integersAttribute('perm', order)],
    );
  const gelu = (x: string): string => {
    const error = graph.node('Erf', [graph.node('Div', [x, graph.scalar(Math.SQRT2)])]);
    const gate = graph.node('Add', [error, graph.scalar(1)]);
    return graph.node('Mul', [graph.node('Mul', [x, gate]), graph.scalar(0.5)]);
  };
  let x = normalised(
    graph.node('Add', [
      graph.node('Gather', [graph.weights(TOKENS, WIDTH), 'tokens']),
      graph.node('Gather', [graph.weights(POSITIONS, WIDTH), 'positions']),
    ]),
  );
  for (let layer = 0; layer < LAYERS; layer++) {
    const query = heads(linear(x, WIDTH, WIDTH), [0, 2, 1, 3]);
    const key = heads(linear(x, WIDTH, WIDTH), [0, 2, 3, 1]);
    const value = heads(linear(x, WIDTH, WIDTH), [0, 2, 1, 3]);
    const scaled = graph.node('Div', [
      graph.node('MatMul', [query, key]),
      graph.scalar(Math.sqrt(WIDTH / HEADS)),
    ]);
    const mixed = graph.node('MatMul', [
      graph.node('Softmax', [scaled], [integerAttribute('axis', 3)]),
      value,
    ]);
    const joined = graph.node('Reshape', [
      graph.node('Transpose', [mixed], [integersAttribute('perm', [0, 2, 1, 3])]),
      graph.integers(0, 0, WIDTH),
    ]);
    x = normalised(graph.node('Add', [x, linear(joined, WIDTH, WIDTH)]));
    x = normalised(graph.node('Add', [x, linear(gelu(linear(x, WIDTH, INNER)), INNER, WIDTH)]));
  }
  const first = graph.node('Gather', [x, graph.integers(0)], [integerAttribute('axis', 1)]);
  graph.node(
    'MatMul',
    [graph.node('Tanh', [linear(first, WIDTH, WIDTH)]), graph.weights(WIDTH, 1)],
    [],
    'logit',
  );
  return graph.model(
    ['tokens', 'positions'].map((name) => valueInfo(name, INT64, ['rows', 'length'])),
    [valueInfo('logit', FLOAT, ['rows', 'one', 'unit'])],
  );
}
