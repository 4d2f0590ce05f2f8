"""The words of a text, and which of them are names, places, houses or plain English."""
