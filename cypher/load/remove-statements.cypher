// Removes relationships that the new graph has not.
UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
