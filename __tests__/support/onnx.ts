import { Buffer } from 'node:buffer';

/**
 * Writes small ONNX models (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto), so that a test can say which
 * graph it runs. Protocol Buffers' wire format: a key (field number and wire type), then a varint or counted bytes.
 */

const FLOAT = 1;
const INT64 = 7;
export const ELEMENT_TYPES = { float: FLOAT, int64: INT64 } as const;
export type ElementType = keyof typeof ELEMENT_TYPES;

export interface Weight {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface Value {
  readonly name: string;
  readonly type: ElementType;
  /** A string is a dimension that is known when the graph runs. */
  readonly dims: readonly (number | string)[];
}

export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, string | number | readonly number[]>>;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly weights: readonly Weight[];
  readonly opset: number;
}

/** The bytes of an ONNX file (IR version 8). */
export function encodeModel(graph: Graph): Uint8Array {
  return message([
    integer(1, 8),
    bytes(
      7,
      message([
        ...graph.nodes.map((node) => bytes(1, encodeNode(node))),
        text(2, 'test'),
        ...graph.weights.map((weight) => bytes(5, encodeWeight(weight))),
        ...graph.inputs.map((value) => bytes(11, encodeValue(value))),
        ...graph.outputs.map((value) => bytes(12, encodeValue(value))),
      ]),
    ),
    bytes(8, message([text(1, ''), integer(2, graph.opset)])),
  ]);
}

function encodeNode(node: GraphNode): Buffer {
  return message([
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    text(4, node.op),
    ...Object.entries(node.attributes ?? {}).map(([name, value]) => bytes(5, encodeAttribute(name, value))),
  ]);
}

function encodeAttribute(name: string, value: string | number | readonly number[]): Buffer {
  if (typeof value === 'string') return message([text(1, name), text(4, value), integer(20, 3)]);
  if (typeof value === 'number') return message([text(1, name), integer(3, value), integer(20, 2)]);
  return message([text(1, name), ...value.map((each) => integer(8, each)), integer(20, 7)]);
}

function encodeWeight({ name, dims, data }: Weight): Buffer {
  const raw = Buffer.alloc(data.length * 4);
  data.forEach((value, i) => {
    raw.writeFloatLE(value, i * 4);
  });
  return message([...dims.map((dim) => integer(1, dim)), integer(2, FLOAT), text(8, name), bytes(9, raw)]);
}

function encodeValue({ name, type, dims }: Value): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? integer(1, dim) : text(2, dim)));
  const tensor = message([integer(1, ELEMENT_TYPES[type]), bytes(2, message(shape))]);
  return message([text(1, name), bytes(2, bytes(1, tensor))]);
}

function message(fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    out.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
  return Buffer.from(out);
}
