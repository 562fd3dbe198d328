// Removes nodes that the new graph has not.
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
DETACH DELETE n
