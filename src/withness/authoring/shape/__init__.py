"""The keys that each kind of file may have, and the JSON Schemas written from them."""
