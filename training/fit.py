"""Fits the two parts of the detector on chosen windows."""

import time

import numpy as np
import scipy.sparse as sparse
import torch
from scipy.optimize import minimize
from torch import nn

from model import GRAM_TABLE, MAX_TOKENS, Convolutional

CROPPED_SHARE = 0.5
SHORTEST_CROP = 50
FAMILY_SHARE = 0.3


def gram_matrix(windows, chosen: np.ndarray, kept: np.ndarray | None) -> sparse.csr_matrix:
    """Windows × n-grams, float32, without the n-grams outside `kept`."""
    ids, weights, ends = [], [], [0]
    for i in chosen:
        a, b = windows.gram_start[i], windows.gram_end[i]
        row, weight = windows.grams[a:b], windows.weights[a:b]
        if kept is not None:
            use = kept[row]
            row, weight = row[use], weight[use]
        ids.append(row.astype(np.int32))
        weights.append(weight)
        ends.append(ends[-1] + len(row))
    return sparse.csr_matrix(
        (np.concatenate(weights), np.concatenate(ids), np.array(ends)), shape=(len(chosen), GRAM_TABLE), dtype=np.float32
    )


def fit_linear(matrix: sparse.csr_matrix, label: np.ndarray, weight: np.ndarray, l2: float, iterations: int, log=print):
    """Logistic regression by L-BFGS; `l2` is the penalty per unit of mean loss. Returns (coefficients, intercept)."""
    transposed = matrix.T.tocsr()
    sign = (2 * label - 1).astype(np.float32)
    share = (weight / weight.sum()).astype(np.float32)

    def loss(parameters):
        w, b = parameters[:-1].astype(np.float32), np.float32(parameters[-1])
        margin = sign * (matrix @ w + b)
        slope = -sign * share / (1 + np.exp(np.clip(margin, -60, 60)))
        value = float(np.sum(share * np.logaddexp(0, -margin))) + 0.5 * l2 * float(w @ w)
        return value, np.concatenate([transposed @ slope + l2 * w, [slope.sum()]]).astype(np.float64)

    start = time.time()
    result = minimize(
        loss, np.zeros(GRAM_TABLE + 1), jac=True, method="L-BFGS-B", options={"maxiter": iterations, "maxcor": 8}
    )
    log(f"linear: loss {result.fun:.4f} after {result.nit} iterations, {time.time() - start:.0f} s")
    return result.x[:-1].astype(np.float32), float(result.x[-1])


def token_batch(windows, encoded: np.ndarray, rows: np.ndarray) -> torch.Tensor:
    longest = max(1, int((windows.token_end[rows] - windows.token_start[rows]).max()))
    batch = np.zeros((len(rows), min(longest, MAX_TOKENS)), dtype=np.int64)
    for k, i in enumerate(rows):
        part = encoded[windows.token_start[i] : windows.token_end[i]][:MAX_TOKENS]
        batch[k, : len(part)] = part
    return torch.from_numpy(batch)


def fit_convolutional(
    windows, encoded, chosen, weight, vocabulary_size, draws, seed, log=print, batch=128, rate=3e-3, **shape
) -> Convolutional:
    """
    Trains on `draws` windows drawn in proportion to their weight (a window of a large source is drawn rarely, not
    drawn often and counted little), half of them cropped at random, with token dropout and label smoothing. A second
    head that is thrown away tells the generator families apart: what a text is like is learned from more than one bit.
    """
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = Convolutional(vocabulary_size, **shape)
    families, family = np.unique(windows.family[chosen], return_inverse=True)
    telling = nn.Linear(net.out.in_features, len(families))
    parameters = [*net.parameters(), *telling.parameters()]
    decayed = [p for p in parameters if p.dim() > 1]
    plain = [p for p in parameters if p.dim() <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.02}, {"params": plain, "weight_decay": 0.0}], lr=rate, betas=(0.9, 0.98)
    )
    steps = -(-draws // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=rate, total_steps=steps + 64, pct_start=0.1)
    label = windows.label[chosen]
    style = torch.from_numpy(windows.style[chosen])
    length = windows.token_end[chosen] - windows.token_start[chosen]
    drawn = rng.choice(len(chosen), size=steps * batch, p=weight / weight.sum())
    net.train()
    start, total = time.time(), 0.0
    for step, part in enumerate(like_length(drawn, length, batch, rng)):
        tokens = crop(token_batch(windows, encoded, chosen[part]), rng)
        # Some words become unknown, so that no single word decides.
        tokens = torch.where((torch.rand(tokens.shape) < 0.08) & (tokens > 0), torch.ones_like(tokens), tokens)
        target = torch.from_numpy(label[part]) * 0.98 + 0.01
        # Half precision in the products only: 1.7 times as fast on processors that have it, the weights stay fp32.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = net.read(tokens, style[part])
            logit, told = net.out(hidden).squeeze(1), telling(hidden)
        loss = nn.functional.binary_cross_entropy_with_logits(logit.float(), target)
        both = loss + FAMILY_SHARE * nn.functional.cross_entropy(told.float(), torch.from_numpy(family[part]))
        optimiser.zero_grad(set_to_none=True)
        both.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if (step + 1) % 500 == 0:
            log(f"convolutional: step {step + 1}/{steps} loss {total / 500:.4f}, {time.time() - start:.0f} s")
            total = 0.0
    return net.eval()


def crop(tokens: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Half of the batches lose tokens at both ends, the same ones in each window; some 50 stay at least."""
    length = tokens.shape[1]
    if length <= SHORTEST_CROP + 10 or rng.random() >= CROPPED_SHARE:
        return tokens
    kept = int(rng.integers(SHORTEST_CROP, length))
    start = int(rng.integers(0, length - kept + 1))
    cropped = tokens[:, start : start + kept]
    return cropped if (cropped != 0).any(dim=1).all() else tokens


def like_length(drawn: np.ndarray, length: np.ndarray, batch: int, rng: np.random.Generator):
    """Batches whose windows are of like length, in random order."""
    for k in range(0, len(drawn), batch * 50):
        chunk = drawn[k : k + batch * 50]
        chunk = chunk[np.argsort(length[chunk], kind="stable")]
        parts = [chunk[j : j + batch] for j in range(0, len(chunk), batch)]
        rng.shuffle(parts)
        yield from parts


@torch.no_grad()
def score_convolutional(net, windows, encoded, chosen) -> np.ndarray:
    out = np.zeros(len(chosen), dtype=np.float64)
    style = torch.from_numpy(windows.style[chosen])
    order = np.argsort(windows.token_end[chosen] - windows.token_start[chosen], kind="stable")
    for part in np.array_split(order, max(1, len(order) // 512)):
        out[part] = net(token_batch(windows, encoded, chosen[part]), style[part]).numpy()
    return out
