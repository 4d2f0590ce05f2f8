"""What scrubadub finds: run by a Python that has it, with texts on standard input as JSON, to spans on standard output.

With `spacy` as argument its detector of entities is added, which brings a model of half a gigabyte with it.
"""

import json
import sys

import scrubadub

MODEL = "en_core_web_sm"
# All that its detector knows of persons, places, houses and days; by default it looks for persons and houses alone.
ENTITIES = ("PERSON", "PER", "ORG", "GPE", "LOC", "FAC", "DATE")


def main() -> None:
    """Print, for each text, a list of [start, end]."""
    scrubber = scrubadub.Scrubber()
    if "spacy" in sys.argv[1:]:
        import scrubadub_spacy

        model = sys.argv[2] if len(sys.argv) > 2 else MODEL
        detector = scrubadub_spacy.detectors.SpacyEntityDetector(named_entities=ENTITIES, model=model)
        scrubber.add_detector(detector)
    texts = json.load(sys.stdin)
    print(json.dumps([[(filth.beg, filth.end) for filth in scrubber.iter_filth(text)] for text in texts]))


if __name__ == "__main__":
    main()
