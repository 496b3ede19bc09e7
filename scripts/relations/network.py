"""A network in numpy over sparse features and dense vectors: h = relu(F f + V v), g = relu(H h), softmax(O g)."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from learning.adam import Adam


class Network:
    def __init__(self, features, vectors, outcomes, sizes, random):
        wide, top = sizes

        def layer(inputs, outputs):
            return (random.standard_normal((inputs, outputs)) * np.sqrt(2 / inputs)).astype(np.float32)

        self.p = {
            "feature": (random.standard_normal((features, wide)) * 0.02).astype(np.float32),
            "vector": layer(vectors, wide) * 0.7, "vector bias": np.zeros(wide, np.float32),
            "hidden": layer(wide, top), "hidden bias": np.zeros(top, np.float32),
            "outcome": layer(top, outcomes) * 0.7, "outcome bias": np.zeros(outcomes, np.float32),
        }

    def forward(self, rows, starts, vectors, drop=0.0, random=None):
        """the shares of the outcomes; rows: the features of all examples; starts: where those of each begin (each has one)"""
        p, c = self.p, {"rows": rows, "starts": starts, "vectors": vectors}

        def dropped(h, name):
            if not drop:
                return h
            c[name] = (random.random(h.shape) >= drop).astype(np.float32) / (1 - drop)
            return h * c[name]

        sums = np.add.reduceat(p["feature"][rows], starts, axis=0)
        c["h"] = dropped(np.maximum(sums + vectors @ p["vector"] + p["vector bias"], 0), "drop h")
        c["g"] = dropped(np.maximum(c["h"] @ p["hidden"] + p["hidden bias"], 0), "drop g")
        score = c["g"] @ p["outcome"] + p["outcome bias"]
        score = np.exp(score - score.max(1, keepdims=True))
        return score / score.sum(1, keepdims=True), c

    def backward(self, c, d):
        """the gradients for the gradient of the scores"""
        p, g = self.p, {}
        g["outcome"], g["outcome bias"] = c["g"].T @ d, d.sum(0)
        dg = d @ p["outcome"].T * (c["drop g"] if "drop g" in c else 1) * (c["g"] > 0)
        g["hidden"], g["hidden bias"] = c["h"].T @ dg, dg.sum(0)
        dh = dg @ p["hidden"].T * (c["drop h"] if "drop h" in c else 1) * (c["h"] > 0)
        g["vector"], g["vector bias"] = c["vectors"].T @ dh, dh.sum(0)
        counts = np.diff(np.append(c["starts"], len(c["rows"])))
        order = np.argsort(c["rows"], kind="stable")
        owners = np.repeat(np.arange(len(dh)), counts)[order]
        kinds, first = np.unique(c["rows"][order], return_index=True)
        feature = np.zeros_like(p["feature"])
        feature[kinds] = np.add.reduceat(dh[owners], first, axis=0)
        g["feature"] = feature
        return g


def learn(examples, features, outcomes, sizes, seed, epochs=8, size=128, rate=3e-3, drop=0.4, feature_drop=0.2, decay=1e-4):
    """a network learned from examples: (rows of features, vector, number of the outcome)"""
    random = np.random.default_rng(seed)
    vectors = np.stack([e[1] for e in examples]).astype(np.float32)
    wanted = np.array([e[2] for e in examples])
    net = Network(features, vectors.shape[1], outcomes, sizes, random)
    adam = Adam(net.p, decay)
    for epoch in range(epochs):
        now = rate * (1 - epoch / epochs) + 1e-5
        order = random.permutation(len(examples))
        for start in range(0, len(order), size):
            some = order[start:start + size]
            rows, starts = [], []
            for k in some:
                starts.append(len(rows))
                kept = examples[k][0][random.random(len(examples[k][0])) >= feature_drop]
                rows.extend(kept if len(kept) else examples[k][0][:1])
            shares, cache = net.forward(np.array(rows), np.array(starts), vectors[some], drop, random)
            shares[np.arange(len(some)), wanted[some]] -= 1
            adam.step(net.p, net.backward(cache, shares / len(some)), now)
    return net


def shares(net, examples):
    """the shares of the outcomes of examples: (rows of features, vector, ...)"""
    rows = np.concatenate([e[0] for e in examples])
    starts = np.cumsum([0] + [len(e[0]) for e in examples[:-1]])
    return net.forward(rows, starts, np.stack([e[1] for e in examples]).astype(np.float32))[0]
