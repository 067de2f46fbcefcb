/** Bins of a score between 0 and 1. */
const BINS = 200;

/** Weights of records by their score: what the estimators on scores need of them. */
export class ScoreHistogram {
  readonly weights = new Float64Array(BINS);
  private squares = 0;

  add(score: number, weight: number): void {
    const bin = Math.min(BINS - 1, Math.floor(score * BINS));
    this.weights[bin] = (this.weights[bin] ?? 0) + weight;
    this.squares += weight * weight;
  }

  get total(): number {
    return this.weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** Effective number of records (Kish 1965). */
  get records(): number {
    return this.squares > 0 ? this.total ** 2 / this.squares : 0;
  }

  /** The score in the middle of a bin. */
  static scoreOf(bin: number): number {
    return (bin + 0.5) / BINS;
  }
}
