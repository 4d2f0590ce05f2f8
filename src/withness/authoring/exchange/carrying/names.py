"""What the files of other programs are called in a shell."""

from typing import Literal

type Format = Literal["csv", "surveyjs", "redcap", "fhir"]
FORMATS: tuple[Format, ...] = ("csv", "surveyjs", "redcap", "fhir")
CARRIED_AS = ("fhir", "fhir-r5", "surveyjs")
