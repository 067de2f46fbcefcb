"""The detector: a linear model over hashed n-grams, and a small convolutional net over tokens with stylometry."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

GRAM_TABLE = 2**20 + 2**18 + 2**18
SHAPES = 512
STYLE = 16
MAX_TOKENS = 320
PAD = 0


def shifted(x: torch.Tensor, step: int) -> torch.Tensor:
    """Each position with its neighbours `step` to the left and right: [B, L, C] to [B, L, 3 C], zeros outside."""
    padded = F.pad(x, (0, 0, step, step))
    return torch.cat([padded[:, : -2 * step], x, padded[:, 2 * step :]], dim=2)


class Convolutional(nn.Module):
    """
    Tokens [B, L] (0 is padding) and style [B, 16] to one logit [B]. Two convolutions of width three, the second
    dilated by two, written as matrix products, then mean, deviation and maximum over the text.
    """

    def __init__(self, vocabulary: int, width: int = 48, channels: int = 96, dropout: float = 0.2):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width, padding_idx=PAD)
        nn.init.normal_(self.embedding.weight, std=0.3)
        with torch.no_grad():
            self.embedding.weight[PAD].zero_()
        self.first = nn.Linear(3 * width, channels)
        self.second = nn.Linear(3 * channels, channels)
        self.dropout = nn.Dropout(dropout)
        self.hidden = nn.Linear(3 * channels + STYLE, 96)
        self.out = nn.Linear(96, 1)

    def forward(self, tokens: torch.Tensor, style: torch.Tensor) -> torch.Tensor:
        return self.out(self.read(tokens, style)).squeeze(1)

    def read(self, tokens: torch.Tensor, style: torch.Tensor) -> torch.Tensor:
        """What the net makes of a text: [B, 96]."""
        mask = (tokens != PAD).unsqueeze(2).to(style.dtype)
        x = self.dropout(self.embedding(tokens))
        x = F.relu(self.first(shifted(x, 1))) * mask
        x = (x + F.relu(self.second(shifted(x, 2)))) * mask
        count = mask.sum(dim=1).clamp(min=1)
        mean = x.sum(dim=1) / count
        spread = torch.sqrt((((x - mean.unsqueeze(1)) * mask) ** 2).sum(dim=1) / count + 1e-5)
        pooled = self.dropout(torch.cat([mean, spread, x.amax(dim=1), style], dim=1))
        return F.relu(self.hidden(pooled))


def vocabulary_of(windows, chosen: np.ndarray, size: int, least_sources: int) -> np.ndarray:
    """
    Hashes of the tokens that occur in the most sources, at most `size` of them, in at least `least_sources`: words that
    only a few sources use say what the text is about.
    """
    sources = np.unique(windows.source[chosen], return_inverse=True)[1]
    order = np.argsort(sources, kind="stable")
    spread: dict[int, int] = {}
    for source in np.split(chosen[order], np.cumsum(np.bincount(sources))[:-1]):
        parts = [windows.tokens[windows.token_start[i] : windows.token_end[i]] for i in source[:400]]
        for token in np.unique(np.concatenate(parts)):
            spread[int(token)] = spread.get(int(token), 0) + 1
    ranked = sorted((t for t, n in spread.items() if n >= least_sources), key=lambda t: (-spread[t], t))
    return np.sort(np.array(ranked[:size], dtype=np.uint32))


def encode_tokens(windows, vocabulary: np.ndarray) -> np.ndarray:
    """Index of every token of the set: 0 padding, 1…SHAPES an unknown word's ending class, then the vocabulary."""
    at = np.searchsorted(vocabulary, windows.tokens)
    at[at == len(vocabulary)] = 0
    known = vocabulary[at] == windows.tokens
    return np.where(known, at + 1 + SHAPES, windows.shapes.astype(np.int64) + 1).astype(np.int32)


def kept_grams(windows, chosen: np.ndarray, least_sources: int) -> np.ndarray:
    """Mask over the n-gram table of the ids that occur in at least `least_sources` sources of the chosen windows."""
    count = np.zeros(GRAM_TABLE, dtype=np.uint16)
    sources = windows.source[chosen]
    order = np.argsort(sources, kind="stable")
    _, starts = np.unique(sources[order], return_index=True)
    for source in np.split(chosen[order], starts[1:]):
        seen = np.zeros(GRAM_TABLE, dtype=bool)
        for i in source:
            seen[windows.grams[windows.gram_start[i] : windows.gram_end[i]]] = True
        count += seen
    return count >= least_sources
