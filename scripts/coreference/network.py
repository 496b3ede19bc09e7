"""A mention-ranking network in numpy: scores candidates and "none" for each anaphor, and learns by the marginal likelihood of the right ones."""
import numpy as np


class Network:
    """h = relu(W x); score = u . relu(D relu(A h_anaphor + B h_candidate + C pair)); none = v . relu(E h_anaphor)"""

    def __init__(self, mentions, pairs, sizes, random):
        hidden, joint, top = sizes
        def layer(inputs, outputs):
            return (random.standard_normal((inputs, outputs)) * np.sqrt(2 / inputs)).astype(np.float32)
        self.p = {
            "mention": layer(mentions, hidden), "mention.bias": np.zeros(hidden, np.float32),
            "anaphor": layer(hidden, joint) * 0.7, "candidate": layer(hidden, joint) * 0.7,
            "pair": layer(pairs, joint), "pair.bias": np.zeros(joint, np.float32),
            "joint": layer(joint, top), "joint.bias": np.zeros(top, np.float32),
            "score": layer(top, 1),
            "none": layer(hidden, top), "none.bias": np.zeros(top, np.float32),
            "none.score": layer(top, 1),
        }

    def forward(self, x, anaphors, owner, compared, pairs, drop=0.0, random=None):
        """scores of the pairs and of none; owner: the anaphor of each pair, as a place in `anaphors` (rows of x)"""
        p = self.p
        c = {"x": x, "anaphors": anaphors, "owner": owner, "compared": compared, "pairs": pairs}
        def dropped(h, name):
            if drop:
                c[name] = (random.random(h.shape) >= drop).astype(np.float32) / (1 - drop)
                return h * c[name]
            return h
        c["h"] = dropped(np.maximum(x @ p["mention"] + p["mention.bias"], 0), "drop.h")
        ha = c["h"][anaphors]
        c["ha"] = ha
        start = ha @ p["anaphor"]
        other = c["h"] @ p["candidate"]
        z = start[owner] + other[compared] + pairs @ p["pair"] + p["pair.bias"]
        c["z"] = dropped(np.maximum(z, 0), "drop.z")
        c["t"] = np.maximum(c["z"] @ p["joint"] + p["joint.bias"], 0)
        score = (c["t"] @ p["score"])[:, 0]
        c["n"] = np.maximum(ha @ p["none"] + p["none.bias"], 0)
        none = (c["n"] @ p["none.score"])[:, 0]
        return score, none, c

    def backward(self, c, ds, dn):
        p, g = self.p, {}
        g["score"] = c["t"].T @ ds[:, None]
        dt = ds[:, None] * p["score"][:, 0] * (c["t"] > 0)
        g["joint"] = c["z"].T @ dt
        g["joint.bias"] = dt.sum(0)
        dz = dt @ p["joint"].T
        if "drop.z" in c:
            dz *= c["drop.z"]
        dz *= c["z"] > 0
        g["pair"] = c["pairs"].T @ dz
        g["pair.bias"] = dz.sum(0)
        count, width = len(c["anaphors"]), dz.shape[1]
        ends = np.flatnonzero(np.diff(c["owner"], append=-1))
        total = np.cumsum(dz, 0, dtype=np.float64)[ends]
        dstart = np.zeros((count, width), np.float32)
        dstart[c["owner"][ends]] = np.diff(total, axis=0, prepend=0)
        dother = np.zeros((len(c["h"]), width), np.float32)
        order = np.argsort(c["compared"], kind="stable")
        who = c["compared"][order]
        ends = np.flatnonzero(np.diff(who, append=-1))
        dother[who[ends]] = np.diff(np.cumsum(dz[order], 0, dtype=np.float64)[ends], axis=0, prepend=0)
        g["none.score"] = c["n"].T @ dn[:, None]
        dnn = dn[:, None] * p["none.score"][:, 0] * (c["n"] > 0)
        g["none"] = c["ha"].T @ dnn
        g["none.bias"] = dnn.sum(0)
        g["anaphor"] = c["ha"].T @ dstart
        g["candidate"] = c["h"].T @ dother
        dh = dother @ p["candidate"].T
        np.add.at(dh, c["anaphors"], dstart @ p["anaphor"].T + dnn @ p["none"].T)
        if "drop.h" in c:
            dh *= c["drop.h"]
        dh *= c["h"] > 0
        g["mention"] = c["x"].T @ dh
        g["mention.bias"] = dh.sum(0)
        return g


def shares(score, none, owner):
    """the probabilities of the pairs and of none, and their logarithms' whole"""
    most = none.copy()
    np.maximum.at(most, owner, score)
    e, n = np.exp(score - most[owner]), np.exp(none - most)
    whole = n + np.bincount(owner, weights=e, minlength=len(none))
    return (e / whole[owner]).astype(np.float32), (n / whole).astype(np.float32)


def loss(score, none, owner, right, right_none, weight):
    """the negative log-likelihood, and its gradients by the scores"""
    q, qn = shares(score, none, owner)
    likelihood = np.bincount(owner, weights=q * right, minlength=len(none)) + qn * right_none + 1e-12
    ds = (q - q * right / likelihood[owner]) * weight[owner]
    dn = (qn - qn * right_none / likelihood) * weight
    return -(weight * np.log(likelihood)).sum(), ds.astype(np.float32), dn.astype(np.float32)
