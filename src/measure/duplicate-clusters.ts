import type { DuplicateCluster } from '../report/report.ts';
import { areNearDuplicates, type DuplicatePlace, type DuplicateSample } from './near-duplicates.ts';

/** Clusters of single groups that are compared with each other, largest first: one family may have several groups. */
const COMPARED = 256;
const PLACES_SHOWN = 5;

interface Cluster {
  records: number;
  readonly sketch: Float64Array;
  readonly excerpt: string;
  places: DuplicatePlace[];
}

/**
 * The largest clusters of near-duplicates that the sample holds, largest first: contents of a group linked by Jaccard
 * similarity >= 0.8, and clusters of different groups joined where the contents that stand for them are alike.
 * `records` is of the sampled groups: the whole may hold more.
 */
export function largestClusters(sample: DuplicateSample, limit: number): DuplicateCluster[] {
  const found = sample.entries().flatMap(({ value }) => clustersOf(value.records, value.contents.entries()));
  const joined: Cluster[] = [];
  for (const cluster of found.sort(largestFirst).slice(0, COMPARED)) {
    const known = joined.find(({ sketch }) => areNearDuplicates(sketch, cluster.sketch));
    if (known === undefined) joined.push(cluster);
    else {
      known.records += cluster.records;
      known.places = [...known.places, ...cluster.places];
    }
  }
  return joined
    .filter(({ records }) => records > 1)
    .sort(largestFirst)
    .slice(0, limit)
    .map(({ records, excerpt, places }) => ({
      records,
      excerpt,
      places: places.sort(byPlace).slice(0, PLACES_SHOWN),
    }));
}

type Entry = {
  readonly value: {
    readonly records: number;
    readonly sketch: Float64Array;
    readonly excerpt: string;
    readonly places: readonly DuplicatePlace[];
  };
};

/**
 * Connected contents of one group (single linkage); a content alone is a cluster too, of its own copies. Where the group
 * has more contents than are kept, the kept ones stand for the rest.
 */
function clustersOf(records: number, contents: readonly Entry[]): Cluster[] {
  const kept = contents.reduce((sum, { value }) => sum + value.records, 0);
  const clusters: Cluster[] = [];
  const left = new Set(contents);
  for (const seed of contents) {
    if (!left.delete(seed)) continue;
    const members = [seed];
    for (const member of members) {
      for (const other of left) {
        if (!areNearDuplicates(member.value.sketch, other.value.sketch)) continue;
        left.delete(other);
        members.push(other);
      }
    }
    clusters.push({
      records: Math.round((members.reduce((sum, { value }) => sum + value.records, 0) * records) / kept),
      sketch: seed.value.sketch,
      excerpt: seed.value.excerpt,
      places: members.flatMap(({ value }) => value.places),
    });
  }
  return clusters;
}

function largestFirst(a: Cluster, b: Cluster): number {
  return b.records - a.records || (a.excerpt < b.excerpt ? -1 : a.excerpt > b.excerpt ? 1 : 0);
}

function byPlace(a: DuplicatePlace, b: DuplicatePlace): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
