"""The optimiser of the networks."""
import numpy as np


class Adam:
    """Adam with clipped gradients and decoupled decay of the weights"""

    def __init__(self, parameters, decay):
        self.m = {k: np.zeros_like(v) for k, v in parameters.items()}
        self.v = {k: np.zeros_like(v) for k, v in parameters.items()}
        self.t, self.decay = 0, decay

    def step(self, parameters, gradients, rate):
        self.t += 1
        norm = np.sqrt(sum(float((g**2).sum()) for g in gradients.values()))
        scale = min(1.0, 5.0 / (norm + 1e-9))
        for k, g in gradients.items():
            g = g * scale
            self.m[k] += 0.1 * (g - self.m[k])
            self.v[k] += 0.002 * (g * g - self.v[k])
            step = (self.m[k] / (1 - 0.9**self.t)) / (np.sqrt(self.v[k] / (1 - 0.998**self.t)) + 1e-8)
            parameters[k] -= rate * step
            if parameters[k].ndim > 1:
                parameters[k] *= 1 - rate * self.decay
