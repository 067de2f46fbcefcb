/** A detector that the user names in place of the embedded one. */
export interface ModelChoice {
  /** `hf:owner/name@commit`, `preset:name@commit`, an https address or a folder, each with `#file.onnx` if need be. */
  readonly reference: string;
  /** Digest that pins all files of the model (see digest.ts), lower case; null where only the reference pins it. */
  readonly sha256: string | null;
  /** Labels of the model that mean synthetic, separated by commas; null: found by their names. */
  readonly label: string | null;
  /** Error rates that were measured for this model; null: not calibrated. */
  readonly calibration: CalibrationFile | null;
}

export interface CalibrationFile {
  /** For messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
