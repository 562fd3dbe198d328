// Removes nodes that the new graph does not contain.
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
DETACH DELETE n
