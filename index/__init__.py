"""The library on disk, search and answers.

Importing any part of it tells every library that would phone home not to, before it is imported.
"""

import os

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ANONYMIZED_TELEMETRY": "False",  # Chroma's
    "OTEL_SDK_DISABLED": "true",
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime's, which sends what it runs since 1.29
    "ORT_TELEMETRY_DISABLED": "1",  # the same in some of its versions
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""What keeps libraries off the network."""

os.environ.update(OFFLINE)
