"""Writes the table of a network: layer, input, weights to all outputs in half precision as hexadecimal digits."""
import numpy as np


def halves(row):
    return "".join(f"{bits:04x}" for bits in np.asarray(row, np.float16).view(np.uint16))


def numbers(matrix):
    return [str(n) for n in range(len(matrix))]


def write(path, header, parameters, layers):
    """layers: (name, names of the inputs, weights [inputs x outputs])"""
    with open(path, "w", encoding="utf-8") as file:
        file.write("#! numbers\n" + header)
        file.writelines(f"@{name}\t{value}\n" for name, value in parameters.items())
        for name, inputs, rows in layers:
            file.writelines(f"{name}\t{i}\t{halves(r)}\n" for i, r in zip(inputs, rows, strict=True))
