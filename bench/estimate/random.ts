/** Seeded random numbers for the simulation (mulberry32) and draws from the binomial. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform on (0, 1). */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Binomial(n, p): exact by geometric gaps, from a variance of 400 by its normal limit, rounded. */
  binomial(n: number, p: number): number {
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - this.binomial(n, 1 - p);
    const variance = n * p * (1 - p);
    if (variance > 400) {
      return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(variance) * this.normal())));
    }
    const logMiss = Math.log1p(-p);
    let position = Math.ceil(Math.log(this.uniform()) / logMiss);
    let successes = 0;
    while (position <= n) {
      successes++;
      position += Math.ceil(Math.log(this.uniform()) / logMiss);
    }
    return successes;
  }

  multinomial(n: number, shares: readonly number[]): number[] {
    let left = n;
    let mass = 1;
    return shares.map((share) => {
      const drawn = mass <= share ? left : this.binomial(left, share / mass);
      left -= drawn;
      mass -= share;
      return drawn;
    });
  }
}
